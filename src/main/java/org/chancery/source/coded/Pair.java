package org.chancery.source.coded;

import java.util.Optional;
import org.chancery.event.Actor;

/** Between whom something happens. */
final class Pair {
    private Pair() {}

    /** The rule by which what happens between these two does not count; empty where it does. */
    static Optional<String> rule(Actor one, Actor other) {
        if (one.equals(other)) {
            return Optional.of(one.country().isPresent() ? "within one country" : "within one body");
        }
        return one.country().isEmpty() && other.country().isEmpty()
                ? Optional.of("between two bodies, without a country")
                : Optional.empty();
    }
}
