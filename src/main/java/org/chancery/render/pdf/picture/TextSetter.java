package org.chancery.render.pdf.picture;

import java.util.List;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.TextRun;
import org.w3c.dom.Element;

/**
 * Sets one {@code <text>} of a drawing, from left to right: each piece begins where the one before ended, unless
 * its {@code x}, {@code y}, {@code dx} or {@code dy} says otherwise.
 */
final class TextSetter {
    private final FontSet fonts;
    private final MissingGlyphs missing;
    private final StandIns standIns;
    private float x;
    private float y;
    private boolean blankBefore = true;

    TextSetter(FontSet fonts, MissingGlyphs missing, StandIns standIns) {
        this.fonts = fonts;
        this.missing = missing;
        this.standIns = standIns;
    }

    /** Moves to where an element's text begins. */
    void enter(Element element, TextStyle style) {
        x = number(element, "x", x, style) + number(element, "dx", 0, style);
        y = number(element, "y", y, style) + number(element, "dy", 0, style);
        blankBefore = blankBefore || element.hasAttribute("x") || element.hasAttribute("y");
    }

    /** Sets a piece; returns the width of the rectangle that stands for it, 0 where there is nothing to set. */
    int set(String raw, TextStyle style) {
        String text = raw.replaceAll("\\s+", " ");
        text = blankBefore ? text.stripLeading() : text;
        if (text.isEmpty()) {
            return 0;
        }
        blankBefore = text.endsWith(" ");
        List<TextRun> runs =
                fonts.chain(style.families(), style.weight(), style.italic()).runs(text, missing);
        float width = TextPiece.width(runs, style.size());
        float visible = blankBefore
                ? width - TextPiece.width(List.of(new TextRun(runs.getLast().face(), " ")), style.size())
                : width;
        float from = x - style.before(visible);
        x = from + width;
        return standIns.add(new TextPiece(from, y + style.below(), style.size(), runs));
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
