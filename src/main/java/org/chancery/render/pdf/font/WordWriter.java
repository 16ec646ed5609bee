package org.chancery.render.pdf.font;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/** Shows a joined word where the PDF library would show its letters one by one. For one document. */
public final class WordWriter extends GlyphLayoutManager {
    private @Nullable ShapedWord next;

    /** The word that the next text to be shown stands for. */
    public void next(ShapedWord word) {
        next = word;
    }

    @Override
    public boolean supportsFont(BaseFont font) {
        return next != null;
    }

    @Override
    public void showText(PdfContentByte content, BaseFont font, float size, String text) {
        ShapedWord word = next;
        next = null;
        if (word != null) {
            word.show(content, size);
        }
    }
}
