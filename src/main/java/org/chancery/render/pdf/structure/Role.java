package org.chancery.render.pdf.structure;

import org.openpdf.text.pdf.PdfName;

/** What an element of the structure is: the standard types of PDF 1.7 that a page of ours needs. */
enum Role {
    DOCUMENT("Document", false),
    ARTICLE("Art", false),
    SECTION("Sect", false),
    GROUP("Div", false),
    HEADING_1("H1", true),
    HEADING_2("H2", true),
    HEADING_3("H3", true),
    HEADING_4("H4", true),
    HEADING_5("H5", true),
    HEADING_6("H6", true),
    PARAGRAPH("P", true),
    QUOTATION("BlockQuote", false),
    CAPTION("Caption", true),
    LIST("L", false),
    ITEM("LI", false),
    LABEL("Lbl", true),
    ITEM_BODY("LBody", true),
    CONTENTS("TOC", false),
    CONTENTS_ITEM("TOCI", false),
    REFERENCE("Reference", true),
    TABLE("Table", false),
    TABLE_HEAD("THead", false),
    TABLE_BODY("TBody", false),
    TABLE_FOOT("TFoot", false),
    ROW("TR", false),
    HEADER_CELL("TH", true),
    CELL("TD", true),
    LINK("Link", true),
    QUOTE("Quote", true),
    CODE("Code", true),
    SPAN("Span", true),
    FIGURE("Figure", true);

    private final PdfName type;
    private final boolean holdsText;

    Role(String type, boolean holdsText) {
        this.type = new PdfName(type);
        this.holdsText = holdsText;
    }

    PdfName type() {
        return type;
    }

    /** Whether text may stand in it without a paragraph around. */
    boolean holdsText() {
        return holdsText;
    }

    /** 1 to 6 for headings, else 0. */
    int headingLevel() {
        return this.compareTo(HEADING_1) >= 0 && this.compareTo(HEADING_6) <= 0 ? ordinal() - HEADING_1.ordinal() + 1
                : 0;
    }

    /** The heading of this level. */
    static Role heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    boolean isCell() {
        return this == CELL || this == HEADER_CELL;
    }
}
