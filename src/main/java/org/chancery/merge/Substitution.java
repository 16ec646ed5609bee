package org.chancery.merge;

import java.util.Collections;
import java.util.List;

/**
 * Two titles of one build in which something else stands at one place: "missiles strike Kharkiv", "missiles strike Odesa".
 * Desks that report one event word it anew; who words two events of one kind in a day repeats the words.
 */
record Substitution(List<Word> here, List<Word> there, int unchanged) {

    static Substitution of(Words title, Words other) {
        List<Word> one = List.copyOf(title.words().values());
        List<Word> two = List.copyOf(other.words().values());
        int shorter = Math.min(one.size(), two.size());
        int before = 0;
        while (before < shorter && one.get(before).text().equals(two.get(before).text())) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && fromEnd(one, after).text().equals(fromEnd(two, after).text())) {
            after++;
        }
        return new Substitution(
                one.subList(before, one.size() - after), two.subList(before, two.size() - after), before + after);
    }

    private static Word fromEnd(List<Word> words, int after) {
        return words.get(words.size() - 1 - after);
    }

    /** Whether most of two titles is unchanged, and each puts something there that the other report does not tell of at all. */
    static boolean between(Report a, Report b) {
        Substitution found = of(a.title(), b.title());
        return found.unchanged > Math.max(found.here.size(), found.there.size())
                && Collections.disjoint(a.title().numbers(), b.title().numbers())
                && Words.anyBeyond(found.here, b.told().get().all())
                && Words.anyBeyond(found.there, a.told().get().all());
    }
}
