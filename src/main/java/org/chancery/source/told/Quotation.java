package org.chancery.source.told;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text in double quotation marks that holds no other.
 *
 * @param from where its opening mark stands
 * @param until the place after its closing mark
 * @param words what stands between the marks
 */
record Quotation(int from, int until, String words) {
    private static final char OPENS = '\u201C';
    private static final char CLOSES = '\u201D';
    private static final char STRAIGHT = '"';

    /**
     * All of a paragraph. A straight mark says not whether it opens or closes: they are taken by turns, and not at all where
     * one is missing.
     */
    static List<Quotation> in(String text) {
        boolean paired = text.chars().filter(letter -> letter == STRAIGHT).count() % 2 == 0;
        List<Quotation> all = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean straight = letter == STRAIGHT && paired;
            if (letter == OPENS || straight && open < 0) {
                open = at;
            } else if (open >= 0 && (letter == CLOSES || straight)) {
                all.add(new Quotation(open, at + 1, text.substring(open + 1, at).strip()));
                open = -1;
            }
        }
        return all;
    }

    boolean holds(int place) {
        return from < place && place < until;
    }
}
