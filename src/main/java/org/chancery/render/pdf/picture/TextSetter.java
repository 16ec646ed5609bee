package org.chancery.render.pdf.picture;

import java.util.List;
import org.chancery.render.pdf.font.FaceChain;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.TextRun;
import org.chancery.render.pdf.font.VisualRuns;
import org.w3c.dom.Element;

/**
 * Sets one {@code <text>} of a drawing: each piece begins where the one before ended, unless its {@code x}, {@code y},
 * {@code dx} or {@code dy} says otherwise.
 */
final class TextSetter {
    private final FontSet fonts;
    private final MissingGlyphs missing;
    private final StandIns standIns;
    private float x;
    private float y;
    /** What hangs from one anchor: everything since the last absolute place. */
    private int first;
    private float from;
    private float blank;
    private TextStyle anchored = TextStyle.INITIAL;
    private boolean blankBefore = true;

    TextSetter(FontSet fonts, MissingGlyphs missing, StandIns standIns) {
        this.fonts = fonts;
        this.missing = missing;
        this.standIns = standIns;
        first = standIns.count();
    }

    /** Moves to where an element's text begins. */
    void enter(Element element, TextStyle style) {
        if (element.hasAttribute("x") || element.hasAttribute("y") || element.getLocalName().equals("text")) {
            hang();
            x = number(element, "x", x, style);
            y = number(element, "y", y, style);
            from = x;
            anchored = style;
            blankBefore = true;
        }
        x += number(element, "dx", 0, style);
        y += number(element, "dy", 0, style);
    }

    /** Sets a piece; returns the width of the rectangle that stands for it, 0 where there is nothing to set. */
    int set(String raw, TextStyle style) {
        String text = raw.replaceAll("\\s+", " ");
        text = blankBefore ? text.stripLeading() : text;
        if (text.isEmpty()) {
            return 0;
        }
        FaceChain chain = fonts.chain(style.families(), style.weight(), style.italic());
        List<TextRun> runs = new VisualRuns(chain, missing).ofMixed(text, style.rightToLeft());
        blankBefore = text.endsWith(" ");
        blank = blankBefore ? width(new TextRun(runs.getLast().face(), " ", false), style) : 0;
        int width = standIns.add(new TextPiece(x, y + style.below(), style.size(), runs));
        x += TextPiece.width(runs, style.size());
        return width;
    }

    /** Hangs what has been set from its anchor; a blank at the end does not count. */
    void hang() {
        if (anchored.rightToLeft()) {
            standIns.turnRound(first, from, x);
        }
        standIns.moveLeft(first, anchored.before(x - blank - from));
        first = standIns.count();
        blank = 0;
    }

    private static float width(TextRun run, TextStyle style) {
        return TextPiece.width(List.of(run), style.size());
    }

    private static float number(Element element, String attribute, float otherwise, TextStyle style) {
        String value = element.getAttribute(attribute).strip().split("[\\s,]", 2)[0];
        boolean relative = value.endsWith("em");
        try {
            float number = Float.parseFloat(value.replaceAll("(px|em)$", ""));
            return relative ? number * style.size() : number;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
