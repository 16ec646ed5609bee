package org.chancery.render.pdf.font;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.TaggedContent;

/**
 * A word whose letters have been joined, from left to right.
 *
 * @param text its letters in the order in which they are read
 * @param width in thousandths of the font's size
 */
public record ShapedWord(String text, List<Glyph> glyphs, float width) {
    private static final float THOUSAND = 1000;
    private static final float NEGLIGIBLE = 0.5f;

    /**
     * A shape of the font at its place, in thousandths of the font's size.
     *
     * @param letters what of the text it shows; empty where another shape shows that already
     */
    record Glyph(int code, float x, float y, String letters) {}

    /** Shows it at the place and in the font that are set. */
    public void show(PdfContentByte content, float size) {
        boolean told = glyphs.stream()
                .map(glyph -> TaggedContent.means(content, glyph.code(), glyph.letters()))
                .reduce(true, Boolean::logicalAnd);
        if (told) {
            showGlyphs(content, size);
        } else {
            TaggedContent.meaning(content, text, () -> showGlyphs(content, size));
        }
    }

    private void showGlyphs(PdfContentByte content, float size) {
        float pen = 0;
        float rise = 0;
        PdfGlyphArray row = new PdfGlyphArray();
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.y() - rise) > NEGLIGIBLE) {
                content.showText(row);
                row.clear();
                rise = glyph.y();
                content.setTextRise(rise * size / THOUSAND);
            }
            if (Math.abs(glyph.x() - pen) > NEGLIGIBLE) {
                row.add(pen - glyph.x());
                pen = glyph.x();
            }
            row.add(glyph.code());
            pen += TaggedContent.width(content, glyph.code());
        }
        if (Math.abs(width - pen) > NEGLIGIBLE) {
            row.add(pen - width);
        }
        content.showText(row);
        if (rise != 0) {
            content.setTextRise(0);
        }
    }
}
