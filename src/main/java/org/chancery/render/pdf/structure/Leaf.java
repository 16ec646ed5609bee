package org.chancery.render.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;

/** A text or picture of the page, or what a style adds to it. Not every leaf is printed. */
public final class Leaf implements Part {
    private final Branch parent;
    private final List<PdfDictionary> marks = new ArrayList<>();

    Leaf(Branch parent) {
        this.parent = parent;
    }

    Branch parent() {
        return parent;
    }

    /** Where it is printed, in the order of printing; a text over two pages has two places. */
    List<PdfDictionary> marks() {
        return marks;
    }
}
