package org.chancery.render.pdf;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.DefaultLineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Breaks lines where the engine does, and draws a hyphen where that is at a soft one. The engine adds up the widths
 * of all hyphens that a line might have had; so a hyphen counts for nothing and hangs in the margin.
 */
final class SoftHyphens implements LineBreakingStrategy {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHEN = "-";
    /** No line has more; looking through all the text that is left at every line takes time by its square. */
    private static final int LONGEST_LINE = 1_000;

    private final LineBreakingStrategy plain = new DefaultLineBreakingStrategy();
    /** What was left of a text at the line before, by which the rest of a broken word is known. */
    private String before = "";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        String near = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        BreakPointsProvider all = plain.getBreakPointsProvider(near, language, style);
        BreakPointsProvider words = WordBreaks.concern(near) ? WordBreaks.of(all, near) : all;
        BreakPointsProvider points = isRestOfWord(text) ? LongWords.rest(words) : LongWords.of(words, near);
        before = text;
        return near.indexOf(SOFT_HYPHEN) < 0 ? points : () -> hyphenated(points.next(), near);
    }

    private boolean isRestOfWord(String text) {
        int begin = before.length() - text.length();
        return begin > 0 && !Character.isWhitespace(before.charAt(begin - 1)) && before.endsWith(text);
    }

    private static BreakPoint hyphenated(BreakPoint point, String text) {
        int position = point.getPosition();
        if (position > 0 && text.charAt(position - 1) == SOFT_HYPHEN) {
            point.setHyphen(HYPHEN);
        }
        return point;
    }

    /** The text without the hyphen that was put at its end. */
    static String withoutHanging(String text) {
        return text.endsWith(SOFT_HYPHEN + HYPHEN) ? text.substring(0, text.length() - HYPHEN.length()) : text;
    }
}
