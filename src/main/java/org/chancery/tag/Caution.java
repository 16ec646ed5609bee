package org.chancery.tag;

/** What keeps a name from being taken at its word. */
enum Caution {
    /** Nothing. */
    NONE,
    /** The capital may stand for its government, or be the place where something was. */
    CAPITAL,
    /** People have it for a name too: Jordan, Chad. */
    PERSONAL,
    /** Something else has this name too, a state of the United States or a bird: Georgia, Turkey. */
    NAMESAKE
}
