package org.chancery.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a text, with the names in it as far as the words beside them allow.
 *
 * @param text as it stands
 * @param plain in small letters and capitals, even where it is written in capitals throughout
 * @param weight how much each name counts
 */
record Stretch(String text, String plain, int weight, List<Phrases.Found<Term>> found, Vicinity vicinity) {
    /** Of plain text. */
    static Stretch of(String text, int weight, Phrases<Term> names) {
        if (!Capitals.areAll(text)) {
            return new Stretch(text, text, weight, names.in(text), new Vicinity(text));
        }
        String folded = Capitals.folded(text);
        List<Phrases.Found<Term>> found = new ArrayList<>(names.in(folded));
        boolean[] taken = new boolean[text.length()];
        found.forEach(each -> Arrays.fill(taken, each.from(), each.until(), true));
        // What is written in capitals anyway: NATO.
        names.in(text).stream()
                .filter(each -> Capitals.areMeant(each.words(text)) && !taken[each.from()] && !taken[each.until() - 1])
                .forEach(found::add);
        return new Stretch(text, folded, weight, List.copyOf(found), new Vicinity(folded));
    }
}
