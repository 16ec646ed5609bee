package org.chancery.render.pdf;

import org.chancery.render.pdf.structure.Leaf;
import org.chancery.render.pdf.structure.StructureWriter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/** Says of everything on a page what it belongs to: a leaf of the structure, or decoration. */
final class Marks {
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final PdfContentByte page;
    private final StructureWriter writer;
    private @Nullable Leaf open;
    private boolean decorating;
    private boolean drawing;

    Marks(PdfContentByte page, StructureWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    /** Draws something that belongs to this leaf. */
    void draw(Leaf leaf, Runnable work) {
        if (open != leaf) {
            close();
            writer.begin(leaf, page);
            open = leaf;
        }
        drawing = true;
        work.run();
        drawing = false;
    }

    /** Whether what is drawn now belongs to a leaf. */
    boolean isDrawing() {
        return drawing;
    }

    /** Is told of everything that is drawn: what belongs to no leaf is decoration. */
    void drawn() {
        if (!drawing && !decorating) {
            close();
            page.beginMarkedContentSequence(DECORATION);
            decorating = true;
        }
    }

    /** Ends what is open; the page may end then. */
    void close() {
        if (open != null || decorating) {
            page.endMarkedContentSequence();
        }
        open = null;
        decorating = false;
    }
}
