package org.chancery.render.pdf;

import java.text.BreakIterator;
import java.util.regex.Pattern;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * Lets a word that is longer than any column be broken wherever it must, as {@code word-wrap: break-word} would if the
 * engine did not, with that, break the words beside it too.
 */
final class LongWords implements BreakPointsProvider {
    /** No word of a language is longer; an address on the web may be. */
    private static final int LONGEST = 40;
    /** So many letters stay together at its beginning. */
    private static final int KEPT = 8;
    private static final Pattern LONG = Pattern.compile("\\S{" + LONGEST + "}");

    private final BreakPointsProvider points;
    private int longest;
    private BreakPoint next = new BreakPoint(0);
    private int at;

    private LongWords(BreakPointsProvider points, int longest) {
        this.points = points;
        this.longest = longest;
    }

    /** These places, and more within the long words of a text. */
    static BreakPointsProvider of(BreakPointsProvider points, String text) {
        return text.length() > LONGEST && LONG.matcher(text).find() ? new LongWords(points, LONGEST) : points;
    }

    /** These places, and more within the first word: it is the rest of a broken one, and may be too long once more. */
    static BreakPointsProvider rest(BreakPointsProvider points) {
        return new LongWords(points, KEPT);
    }

    @Override
    public BreakPoint next() {
        if (at >= next.getPosition()) {
            int before = at;
            next = points.next();
            boolean isLong = next.getPosition() != BreakIterator.DONE && next.getPosition() - before > longest;
            longest = LONGEST;
            at = isLong ? before + KEPT : next.getPosition();
        } else {
            at++;
        }
        return at == next.getPosition() ? next : new BreakPoint(at);
    }
}
