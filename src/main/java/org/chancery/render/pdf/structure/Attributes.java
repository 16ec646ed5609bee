package org.chancery.render.pdf.structure;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is said of an element beside its role: language, alternative text, the scope of a header. */
final class Attributes {
    private static final PdfName LANGUAGE = new PdfName("Lang");
    private static final PdfName EXPANSION = new PdfName("E");

    private Attributes() {}

    static void put(Branch branch, PdfStructureElement element) {
        Element source = branch.source();
        String language = language(source);
        String around = branch.parent().map(Branch::source).map(Attributes::language).orElse("");
        if (!language.isEmpty() && !language.equals(around)) {
            element.put(LANGUAGE, new PdfString(language));
        }
        switch (branch.role()) {
            case HEADER_CELL, CELL -> element.put(PdfName.A, cell(branch));
            case LIST -> element.put(PdfName.A, list(source));
            case FIGURE -> element.put(PdfName.ALT, text(Alternative.of(source)));
            case SPAN -> expansion(source, element);
            default -> {}
        }
    }

    /** The language of an element: its own, or that of what it stands in. */
    private static String language(Element source) {
        for (Node at = source; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("lang")) {
                return element.getAttribute("lang").strip();
            }
        }
        return "";
    }

    /** Where a figure stands on its page. */
    static void place(PdfStructureElement figure, PdfRectangle box) {
        PdfDictionary layout = owned("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(new PdfName("BBox"), box);
        figure.put(PdfName.A, layout);
    }

    private static PdfDictionary cell(Branch cell) {
        PdfDictionary table = owned("Table");
        Element source = cell.source();
        if (cell.role() == Role.HEADER_CELL) {
            String scope = source.getAttribute("scope");
            table.put(new PdfName("Scope"), new PdfName(scope.startsWith("row") ? "Row" : "Column"));
        }
        span(source, "colspan", "ColSpan", table);
        span(source, "rowspan", "RowSpan", table);
        return table;
    }

    private static void span(Element cell, String attribute, String name, PdfDictionary table) {
        String value = cell.getAttribute(attribute).strip();
        if (value.matches("[0-9]{1,4}")) {
            table.put(new PdfName(name), new PdfNumber(Integer.parseInt(value)));
        }
    }

    private static PdfDictionary list(Element list) {
        PdfDictionary attributes = owned("List");
        boolean numbered = Roles.name(list).equals("ol");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbered ? "Decimal" : "None"));
        return attributes;
    }

    private static void expansion(Element source, PdfStructureElement element) {
        if (Roles.name(source).equals("abbr") && source.hasAttribute("title")) {
            element.put(EXPANSION, text(source.getAttribute("title")));
        }
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
