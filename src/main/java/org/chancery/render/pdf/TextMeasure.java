package org.chancery.render.pdf;

import org.chancery.render.pdf.font.SetFont;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text as it will be drawn: over several fonts where one lacks a character, without soft hyphens. */
final class TextMeasure extends ITextTextRenderer {
    private static final float NEGLIGIBLE = 0.01f;

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return (int) Math.ceil(((SetFont) font).width(SoftHyphens.withoutHanging(text)) - NEGLIGIBLE);
    }

    /** Takes the ascent that the font's maker gives for lines, as browsers do, not the highest of its letters. */
    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        FSFontMetrics rough = super.getFSFontMetrics(context, font, text);
        BaseFont base = font.getFontDescription().getFont();
        float size = font.getSize2D();
        return new ITextFSFontMetrics(
                base.getFontDescriptor(BaseFont.AWT_ASCENT, size),
                -base.getFontDescriptor(BaseFont.AWT_DESCENT, size),
                rough.getStrikethroughOffset(),
                rough.getStrikethroughThickness(),
                rough.getUnderlineOffset(),
                rough.getUnderlineThickness());
    }
}
