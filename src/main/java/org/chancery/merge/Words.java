package org.chancery.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reference.JaroWinkler;

/**
 * A text as words that can be compared, each once.
 *
 * @param labels which of several it tells of, such as "second"
 * @param tables at whose table, such as "defence"
 * @param numbers how many or how much
 */
record Words(Map<String, Word> words, Set<String> labels, Set<String> tables, Set<String> numbers) {
    /** Two spellings of a name. */
    private static final double LEAST_SPELLING = 0.9;

    private static final int SHORTEST_NAME = 5;
    /** "Moscow" often stands for Russia, but not always. */
    private static final double CAPITAL_FOR_COUNTRY = 0.8;

    Words {
        labels = Set.copyOf(labels);
        tables = Set.copyOf(tables);
        numbers = Set.copyOf(numbers);
    }

    /** These words and those. */
    Words with(List<Word> more) {
        Map<String, Word> all = new HashMap<>(words);
        more.forEach(word -> all.putIfAbsent(word.text(), word));
        return new Words(all, labels, tables, numbers);
    }

    /** These words but for some. */
    Words without(Set<String> texts) {
        Map<String, Word> rest = new HashMap<>(words);
        rest.keySet().removeAll(texts);
        return new Words(rest, labels, tables, numbers);
    }

    /**
     * How alike two texts are, from 0 to 1: the Dice coefficient of their words, each with its weight, a capital for its
     * country and a name for another spelling of it counting in part.
     */
    double likeness(Words other) {
        double all = weight() + other.weight();
        return all == 0 ? 0 : (found(other) + other.found(this)) / all;
    }

    /** Whether the two tell of different ones of several: a first and a second test, foreign and defence ministers. */
    boolean countsAnother(Words other) {
        return differ(labels, other.labels) || differ(tables, other.tables);
    }

    /** Whether both give numbers and none is the same. */
    boolean numbersDiffer(Words other) {
        return differ(numbers, other.numbers);
    }

    /** Whether a country or body is named here and not there. */
    boolean namesMoreThan(Words other) {
        return words.values().stream().anyMatch(word -> word.isName() && !other.words.containsKey(word.text()));
    }

    /** Whether people eat together. */
    boolean isAtMeal() {
        return Vocabulary.MEALS.stream().anyMatch(words::containsKey);
    }

    /** Whether countries that both name stand in another order: "A accuses B" and "B accuses A". */
    boolean turnsAbout(Words other) {
        List<String> here = words.values().stream()
                .filter(word -> word.isName() && other.words.containsKey(word.text()))
                .map(Word::text)
                .toList();
        List<String> there = other.words.values().stream()
                .map(Word::text)
                .filter(here::contains)
                .toList();
        return here.size() > 1 && !here.getFirst().equals(there.getFirst());
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** What all its words tell. */
    double weight() {
        double sum = 0;
        for (Word word : words.values()) {
            sum += word.weight();
        }
        return sum;
    }

    /** The weight of these words that is found among others. */
    double found(Words other) {
        return foundAsTheyAre(other) + foundInPart(other);
    }

    /** The weight of those that are found among others as they are. */
    double foundAsTheyAre(Words other) {
        double sum = 0;
        for (Word word : words.values()) {
            sum += other.words.containsKey(word.text()) ? word.weight() : 0;
        }
        return sum;
    }

    /** What is found of the rest: another spelling, a capital for its country. */
    double foundInPart(Words other) {
        double sum = 0;
        for (Word word : words.values()) {
            if (!other.words.containsKey(word.text())) {
                sum += word.weight() * likeness(word, other);
            }
        }
        return sum;
    }

    /** Whether some of these words are not among others, in no spelling. */
    static boolean anyBeyond(List<Word> words, Words other) {
        return words.stream().anyMatch(word -> !other.words.containsKey(word.text()) && likeness(word, other) == 0);
    }

    private static double likeness(Word word, Words other) {
        double most = 0;
        for (Word each : other.words.values()) {
            most = Math.max(most, likeness(word, each));
        }
        return most;
    }

    private static double likeness(Word a, Word b) {
        if (a.country().equals(b.text()) || b.country().equals(a.text())) {
            return CAPITAL_FOR_COUNTRY;
        }
        boolean names = a.text().length() >= SHORTEST_NAME
                && b.text().length() >= SHORTEST_NAME
                && a.text().charAt(0) == b.text().charAt(0);
        double likeness = names ? JaroWinkler.likeness(a.text(), b.text()) : 0;
        return likeness >= LEAST_SPELLING ? likeness : 0;
    }
}
