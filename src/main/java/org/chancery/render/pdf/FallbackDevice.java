package org.chancery.render.pdf;

import java.util.Objects;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.SetFont;
import org.chancery.render.pdf.font.TextRun;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws text over several fonts where one lacks a character, and remembers font and colour. */
abstract class FallbackDevice extends ITextOutputDevice {
    private static final FontSpecification PLAIN =
            new FontSpecification(0, IdentValue.NORMAL, new String[0], IdentValue.NORMAL, IdentValue.NORMAL);

    private final MissingGlyphs missing;
    private Pen pen = new Pen(new FSRGBColor(0, 0, 0), null, PLAIN);

    /** What is drawn with. */
    static final class Pen {
        private final FSColor colour;
        private final @Nullable SetFont font;
        private final FontSpecification style;

        private Pen(FSColor colour, @Nullable SetFont font, FontSpecification style) {
            this.colour = colour;
            this.font = font;
            this.style = style;
        }

        /** For text whose style the engine does not say: neither emboldened nor slanted. */
        Pen plain() {
            return new Pen(colour, font, PLAIN);
        }
    }

    FallbackDevice(MissingGlyphs missing) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.missing = missing;
    }

    /** What is drawn with now. */
    Pen pen() {
        return pen;
    }

    /** Draws with this from now on. */
    void take(Pen wanted) {
        setColor(wanted.colour);
        setFontSpecification(wanted.style);
        if (wanted.font != null) {
            setFont(wanted.font);
        }
    }

    @Override
    public void setColor(FSColor colour) {
        super.setColor(colour);
        pen = new Pen(colour, pen.font, pen.style);
    }

    @Override
    public void setFont(ITextFSFont font) {
        super.setFont(font);
        pen = new Pen(pen.colour, (SetFont) font, pen.style);
    }

    @Override
    public void setFontSpecification(FontSpecification style) {
        super.setFontSpecification(style);
        pen = new Pen(pen.colour, pen.font, style);
    }

    /** Draws a text in runs of one font each. */
    void drawRuns(String text, float x, float y, @Nullable JustificationInfo justification) {
        SetFont asked = Objects.requireNonNull(pen.font);
        float at = x;
        for (TextRun run : asked.chain().runs(text, missing)) {
            SetFont set = asked.in(run.face());
            super.setFont(set);
            drawRun(run.text(), at, y, justification);
            at += set.width(run.text()) + LineTexts.stretch(run.text(), justification);
        }
        super.setFont(asked);
    }

    /** Draws a text in the font that is set. */
    protected void drawRun(String text, float x, float y, @Nullable JustificationInfo justification) {
        super.drawString(text, x, y, justification);
    }
}
