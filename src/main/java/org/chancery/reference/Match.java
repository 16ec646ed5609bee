package org.chancery.reference;

import java.util.List;
import java.util.Optional;

/** What a name or code turned out to stand for. */
public sealed interface Match<T> {
    /** Just one. */
    record Found<T>(T value) implements Match<T> {}

    /** Several, none of which it names better than another: "Congo". */
    record Ambiguous<T>(List<T> candidates) implements Match<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * None.
     *
     * @param suggestions names that look like it, the nearest first
     */
    record Unknown<T>(List<String> suggestions) implements Match<T> {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The one that was found, if it is one. */
    default Optional<T> found() {
        return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
    }
}
