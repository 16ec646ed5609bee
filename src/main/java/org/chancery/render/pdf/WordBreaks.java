package org.chancery.render.pdf;

import java.lang.Character.UnicodeBlock;
import java.text.BreakIterator;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * Leaves out places where texts are not broken although the Java platform would: after an apostrophe or a full stop
 * within a word ("Ukraine’s", "U.S."), within Korean words, which have spaces between them, and before a few signs.
 * Between ideographs it breaks where the platform does.
 */
final class WordBreaks {
    private static final char FIRST_EAST_ASIAN = '\u1100';
    /** Middle dot, two and three dots: never the first of a line. */
    private static final String NEVER_FIRST = "\u30FB\uFF65\u2025\u2026";

    private static final String WITHIN_WORDS = "\u2019.";

    private WordBreaks() {}

    /** Whether a text has anything of which this speaks. */
    static boolean concern(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_EAST_ASIAN && isOfKoreanWord((char) letter)
                || NEVER_FIRST.indexOf(letter) >= 0
                || WITHIN_WORDS.indexOf(letter) >= 0);
    }

    /** Those of these places in this text that are left. */
    static BreakPointsProvider of(BreakPointsProvider points, String text) {
        return () -> {
            BreakPoint point = points.next();
            while (point.getPosition() != BreakIterator.DONE && isUnwanted(text, point.getPosition())) {
                point = points.next();
            }
            return point;
        };
    }

    private static boolean isUnwanted(String text, int position) {
        if (position <= 0 || position >= text.length()) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        if (WITHIN_WORDS.indexOf(before) >= 0) {
            return after < FIRST_EAST_ASIAN && Character.isLetterOrDigit(after);
        }
        boolean korean = isOfKoreanWord(before) || isOfKoreanWord(after);
        return korean && !Character.isWhitespace(before) && !Character.isWhitespace(after)
                || NEVER_FIRST.indexOf(after) >= 0;
    }

    private static boolean isOfKoreanWord(char letter) {
        UnicodeBlock block = letter < FIRST_EAST_ASIAN ? null : UnicodeBlock.of(letter);
        return block == UnicodeBlock.HANGUL_SYLLABLES || block == UnicodeBlock.HANGUL_JAMO;
    }
}
