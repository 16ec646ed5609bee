package org.chancery.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text, with the names in it as far as the words beside them allow.
 *
 * @param plain in small letters and capitals, even where it is written in capitals throughout
 * @param weight how much each name counts
 */
record Stretch(String plain, int weight, List<Phrases.Found<Term>> found, Vicinity vicinity) {
    /** Of plain text. */
    static Stretch of(String text, int weight, Phrases<Term> names) {
        if (!Capitals.areAll(text)) {
            return new Stretch(text, weight, names.in(text), new Vicinity(text));
        }
        String folded = Capitals.folded(text);
        List<Phrases.Found<Term>> found = new ArrayList<>(names.in(folded));
        // What is written in capitals anyway: NATO.
        names.in(text).stream()
                .filter(each -> Capitals.areMeant(each.words(text)) && found.stream().noneMatch(each::overlaps))
                .forEach(found::add);
        return new Stretch(folded, weight, List.copyOf(found), new Vicinity(folded));
    }
}
