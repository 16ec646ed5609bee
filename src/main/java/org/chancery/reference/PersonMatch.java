package org.chancery.reference;

import java.util.List;

/** Whom a name turned out to stand for. */
public sealed interface PersonMatch {
    /** An id, a name or an alias of this person; or the surname of nobody else in office that month. */
    record Exact(Person person) implements PersonMatch {}

    /**
     * A name so much like this person's, and like nobody else's, that it is taken for it; to be warned of.
     *
     * @param score how alike the surnames are, from 0.86 to 1
     */
    record Likely(Person person, double score) implements PersonMatch {}

    /** A name that several people have, or are about as near to. */
    record Ambiguous(List<Person> candidates) implements PersonMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A name that nobody has.
     *
     * @param suggestions names that look like it, the nearest first
     */
    record Unknown(List<String> suggestions) implements PersonMatch {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }
}
