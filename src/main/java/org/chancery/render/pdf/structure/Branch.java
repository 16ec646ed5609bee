package org.chancery.render.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/** An element of the structure. It comes into the PDF when something in it is printed, or never. */
final class Branch implements Part {
    private final Role role;
    private final Element source;
    private final @Nullable Branch parent;
    private final boolean anonymous;
    private final List<Part> parts = new ArrayList<>();
    private final List<PdfDictionary> annotations = new ArrayList<>();
    private @Nullable PdfStructureElement written;

    private Branch(Role role, Element source, @Nullable Branch parent, boolean anonymous) {
        this.role = role;
        this.source = source;
        this.parent = parent;
        this.anonymous = anonymous;
    }

    static Branch root(Element source) {
        return new Branch(Role.DOCUMENT, source, null, false);
    }

    /** A new last part, which stands for this element of the page. */
    Branch add(Role partsRole, Element partsSource) {
        return add(new Branch(partsRole, partsSource, this, false));
    }

    /** A new last part around text that stands in an element without a paragraph. */
    Branch addAnonymous(Role partsRole, Element container) {
        return add(new Branch(partsRole, container, this, true));
    }

    private Branch add(Branch part) {
        parts.add(part);
        return part;
    }

    Leaf addLeaf() {
        Leaf leaf = new Leaf(this);
        parts.add(leaf);
        return leaf;
    }

    Role role() {
        return role;
    }

    Element source() {
        return source;
    }

    Optional<Branch> parent() {
        return Optional.ofNullable(parent);
    }

    List<Part> parts() {
        return parts;
    }

    /** The last part, where that was made for loose text of this element. */
    Optional<Branch> lastAnonymous(Element container) {
        return !parts.isEmpty()
                && parts.getLast() instanceof Branch last
                && last.anonymous
                && last.source == container
                        ? Optional.of(last)
                        : Optional.empty();
    }

    boolean isAnonymous() {
        return anonymous;
    }

    /** References to links on the page; they follow the parts. */
    List<PdfDictionary> annotations() {
        return annotations;
    }

    Optional<PdfStructureElement> written() {
        return Optional.ofNullable(written);
    }

    void written(PdfStructureElement element) {
        written = element;
    }
}
