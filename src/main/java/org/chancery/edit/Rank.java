package org.chancery.edit;

import java.util.List;
import java.util.stream.Collectors;

/** How much an event matters in an edition, from 0 to 100: the sum of its terms. */
public record Rank(List<Term> terms) {
    public Rank {
        terms = List.copyOf(terms);
    }

    /**
     * One summand.
     *
     * @param name what it is given for, such as {@code kind}
     * @param reason what earns it, such as {@code talks}; empty where the name says it all
     */
    public record Term(String name, int points, String reason) {
        @Override
        public String toString() {
            return name + " " + points + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    /** The sum. */
    public int points() {
        return terms.stream().mapToInt(Term::points).sum();
    }

    /** The sum written out: "kind 55 (talks) + countries 6 (US, RU)". */
    public String formula() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
    }
}
