package org.chancery.render.pdf.picture;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.chancery.render.pdf.font.TextRun;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** A line of text within a drawing: where its baseline begins, how large it is, and the faces that set it. */
record TextPiece(float x, float y, float size, List<TextRun> runs) {
    private static final float THOUSAND = 1000;
    /** An outline around letters, such as a halo, is not to be read a second time. */
    private static final PdfDictionary SILENT = new PdfDictionary();

    static {
        SILENT.put(new PdfName("ActualText"), new PdfString(""));
    }

    /** Its width in the drawing's units. */
    static float width(List<TextRun> runs, float size) {
        return runs.stream().mapToInt(TextRun::width).sum() * size / THOUSAND;
    }

    TextPiece movedLeft(float distance) {
        return new TextPiece(x - distance, y, size, runs);
    }

    TextPiece turnedRound(float from, float to) {
        return new TextPiece(from + to - x - width(runs, size), y, size, runs);
    }

    /** Sets it in the colour that is set. */
    void fill(PdfContentByte content, AffineTransform transform) {
        show(content, transform, PdfContentByte.TEXT_RENDER_MODE_FILL);
    }

    /** Draws its outline with the line that is set. */
    void outline(PdfContentByte content, AffineTransform transform) {
        content.beginMarkedContentSequence(new PdfName("Span"), SILENT, true);
        show(content, transform, PdfContentByte.TEXT_RENDER_MODE_STROKE);
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        content.endMarkedContentSequence();
    }

    private void show(PdfContentByte content, AffineTransform transform, int mode) {
        AffineTransform place = new AffineTransform(transform);
        place.translate(x, y);
        place.scale(1, -1); // letters stand upright although the drawing's y axis points down
        content.beginText();
        content.setTextRenderingMode(mode);
        content.setTextMatrix(
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
        for (TextRun run : runs) {
            content.setFontAndSize(run.face().font(), size);
            run.show(content, size);
        }
        content.endText();
    }
}
