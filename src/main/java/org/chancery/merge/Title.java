package org.chancery.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.reference.JaroWinkler;

/**
 * A title as words that can be compared.
 *
 * @param ordinals which of several it tells of, such as "second"
 * @param numbers how many or how much
 */
record Title(List<Word> words, Set<String> ordinals, Set<String> numbers) {
    /** Two spellings of a name. */
    private static final double LEAST_SPELLING = 0.9;

    private static final int SHORTEST_NAME = 5;
    /** "Moscow" often stands for Russia, but not always. */
    private static final double CAPITAL_FOR_COUNTRY = 0.6;

    Title {
        words = List.copyOf(words);
        ordinals = Set.copyOf(ordinals);
        numbers = Set.copyOf(numbers);
    }

    /**
     * How alike two titles are, from 0 to 1: the Dice coefficient of their words, each with its weight, a word counting
     * in part where it is only like another.
     */
    double likeness(Title other) {
        double all = weight() + other.weight();
        return all == 0 ? 0 : 2 * common(other) / all;
    }

    /** Whether the two count different ones of several: a first and a second test. */
    boolean countsAnother(Title other) {
        return differ(ordinals, other.ordinals);
    }

    /** Whether both give numbers and none is the same. */
    boolean numbersDiffer(Title other) {
        return differ(numbers, other.numbers);
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private double weight() {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    private double common(Title other) {
        List<Word> rest = new ArrayList<>(other.words);
        double sum = 0;
        for (Word word : words) {
            Word best = null;
            double most = 0;
            for (Word candidate : rest) {
                double likeness = likeness(word, candidate);
                if (likeness > most) {
                    most = likeness;
                    best = candidate;
                }
            }
            if (best != null) {
                rest.remove(best);
                sum += most * Math.min(word.weight(), best.weight());
            }
        }
        return sum;
    }

    private static double likeness(Word a, Word b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.country().equals(b.text()) || b.country().equals(a.text())) {
            return CAPITAL_FOR_COUNTRY;
        }
        boolean names = a.text().length() >= SHORTEST_NAME && b.text().length() >= SHORTEST_NAME;
        double likeness = names ? JaroWinkler.likeness(a.text(), b.text()) : 0;
        return likeness >= LEAST_SPELLING ? likeness : 0;
    }
}
