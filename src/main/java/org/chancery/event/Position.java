package org.chancery.event;

import java.util.Optional;
import org.chancery.reference.CountryCode;

/**
 * What somebody says, not in the very words.
 *
 * @param source counts the event's sources from 1
 */
public record Position(Speaker by, String text, Optional<Integer> source) {

    /** Who speaks. */
    public sealed interface Speaker {
        /** The person with this id. */
        record Somebody(String id) implements Speaker {}

        /** A country, for which nobody in particular speaks. */
        record State(CountryCode code) implements Speaker {}

        /** The body with this id. */
        record Organisation(String id) implements Speaker {}
    }

    /** The same with another number for its source. */
    public Position with(Optional<Integer> number) {
        return new Position(by, text, number);
    }
}
