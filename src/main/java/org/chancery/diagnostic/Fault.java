package org.chancery.diagnostic;

/** What kind of thing went wrong. The command line turns it into an exit code. */
public enum Fault {
    /** A briefing, event, reference or template file is wrong, or names a file that is not there. */
    INPUT,
    /** A briefing or file named on the command line does not exist. */
    MISSING,
    /** An event source cannot be reached. */
    UNREACHABLE,
    /** Output cannot be written. */
    OUTPUT,
    /** Another run holds the output folder. */
    BUSY,
    /** A fault in Chancery itself. */
    BUG
}
