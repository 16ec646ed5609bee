package org.chancery.render.pdf.structure;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.TaggedContent;
import org.w3c.dom.Element;

/** Writes the structure of one page into its PDF. */
public final class StructureWriter {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final PageStructure structure;
    private final PdfWriter writer;
    private int heading;

    /** For this page and PDF. */
    public StructureWriter(PageStructure structure, PdfWriter writer) {
        this.structure = structure;
        this.writer = writer;
    }

    /** Begins content of this leaf on the current page; who begins it ends the marked content. */
    public void begin(Leaf leaf, PdfContentByte page) {
        Branch branch = leaf.parent();
        leaf.marks().add(TaggedContent.begin(page, element(branch), branch.role().type()));
    }

    /** Says where a picture stands on its page. */
    public void place(Leaf picture, PdfRectangle box) {
        Attributes.place(element(picture.parent()), box);
    }

    /** Says what a drawn marker means. */
    public void means(Leaf marker, String text) {
        element(marker.parent()).put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    /** Adds a link of the current page to its element; returns its number in the structure, or -1 for decoration. */
    public int link(Element source, PdfIndirectReference annotation) {
        return structure
                .branch(source)
                .filter(branch -> branch.role() == Role.LINK)
                .map(branch -> {
                    PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
                    reference.put(PdfName.PG, writer.getCurrentPage());
                    reference.put(PdfName.OBJ, annotation);
                    branch.annotations().add(reference);
                    return writer.getStructureTreeRoot()
                            .addExistingObject(element(branch).getReference());
                })
                .orElse(-1);
    }

    /** Puts all that was printed into the order of the page. Nothing can be printed afterwards. */
    public void finish() {
        finish(structure.root());
    }

    private void finish(Branch branch) {
        level(branch);
        PdfArray kids = new PdfArray();
        for (Part part : branch.parts()) {
            switch (part) {
                case Leaf leaf -> leaf.marks().forEach(kids::add);
                case Branch inner -> {
                    if (inner.written().isPresent() || branch.role() == Role.ROW && inner.role().isCell()) {
                        kids.add(element(inner)); // a row keeps its empty cells
                        finish(inner);
                    }
                }
            }
        }
        branch.annotations().forEach(kids::add);
        if (!kids.isEmpty()) {
            element(branch).put(PdfName.K, kids);
        }
    }

    /** A heading below one that is not printed moves up: who listens must not miss a level. */
    private void level(Branch branch) {
        int level = branch.role().headingLevel();
        if (level > 0) {
            heading = Math.min(level, heading + 1);
            element(branch).put(PdfName.S, Role.heading(heading).type());
        }
    }

    private PdfStructureElement element(Branch branch) {
        return branch.written().orElseGet(() -> {
            PdfStructureElement element = branch.parent()
                    .map(parent -> new PdfStructureElement(element(parent), branch.role().type()))
                    .orElseGet(() -> new PdfStructureElement(
                            writer.getStructureTreeRoot(), branch.role().type()));
            Attributes.put(branch, element);
            branch.written(element);
            return element;
        });
    }
}
