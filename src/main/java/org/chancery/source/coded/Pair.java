package org.chancery.source.coded;

import org.chancery.event.Actor;

/** The rules about those between whom something happens: two countries, or a country and a body. */
final class Pair {
    private final CodedShelf.Rule oneCountry;
    private final CodedShelf.Rule oneBody;
    private final CodedShelf.Rule twoBodies;

    Pair(CodedShelf shelf) {
        oneCountry = shelf.rule("within one country");
        oneBody = shelf.rule("within one body");
        twoBodies = shelf.rule("between two bodies");
    }

    /** Whether what happens between these two counts; if not, the rule has left it out. */
    boolean counts(Actor one, Actor other) {
        boolean isCountry = one instanceof Actor.OfCountry;
        if (one.equals(other)) {
            (isCountry ? oneCountry : oneBody).left();
            return false;
        }
        if (isCountry || other instanceof Actor.OfCountry) {
            return true;
        }
        twoBodies.left();
        return false;
    }
}
