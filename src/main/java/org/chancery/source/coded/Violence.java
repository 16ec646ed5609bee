package org.chancery.source.coded;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.Actor;
import org.chancery.text.CleanText;

/** Whom datasets of armed conflict name: a government, its forces, or somebody who belongs to the country of the place. */
final class Violence {
    private static final Pattern STATE = Pattern.compile("(?:Government|(?:Military|Police) Forces) of (.+)");
    /** The years that a government was in power: {@code (2000-)}, and what follows them. */
    private static final Pattern YEARS = Pattern.compile(" \\([0-9]{4}-.*");
    private static final int LONGEST_TITLE = 300;

    private final NamedActors actors;
    private final CodedShelf shelf;

    Violence(NamedActors actors, CodedShelf shelf) {
        this.actors = actors;
        this.shelf = shelf;
    }

    /** The country of a place; empty where it is not known, and then the row is left out. */
    Optional<Actor> place(String country) {
        Optional<Actor> place = actors.country(country);
        if (place.isEmpty()) {
            shelf.rule("a name that is of no known country (" + country + ")").left();
        }
        return place;
    }

    /** Who a side is: the country whose government or forces it is, else that of the place. */
    Actor side(String name, Actor place) {
        Matcher state = STATE.matcher(name);
        return state.matches()
                ? actors.country(YEARS.matcher(state.group(1)).replaceFirst("")).orElse(place)
                : place;
    }

    /** A title of one line. */
    static String title(String text) {
        String line = CleanText.of(text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST_TITLE)) + " \u2026";
    }
}
