package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Each piece of a page is tagged as what it is. */
class StructureTest {
    @Test
    void tagsTextByWhatItIs() {
        assertStructure("<h1>A</h1><section><h2>B</h2><p>c <b>d</b> e</p><blockquote>f</blockquote></section>", """
                Document
                  H1
                  Sect
                    H2
                    P
                    BlockQuote
                      P
                """);
    }

    @Test
    void givesLooseTextAParagraph() {
        assertStructure("<div>a<p>b</p>c <i>d</i></div><div>e</div>", """
                Document
                  P
                  P
                  P
                  P
                """);
    }

    @Test
    void tagsListsWithTheirMarkers() {
        assertStructure("<ul><li>a</li><li><p>b</p></li></ul><ol style=\"list-style: none\"><li>c</li></ol>", """
                Document
                  L
                    LI
                      Lbl = \u2022
                      LBody
                    LI
                      Lbl = \u2022
                      LBody
                        P
                  L
                    LI
                      LBody
                """);
    }

    @Test
    void tagsTermsAndTheirDescriptionsInPairs() {
        assertStructure("<dl><dt>a</dt><dt>b</dt><dd>c</dd><dt>d</dt><dd>e</dd></dl>", """
                Document
                  L
                    LI
                      Lbl
                      Lbl
                      LBody
                    LI
                      Lbl
                      LBody
                """);
    }

    @Test
    void tagsAContents() {
        assertStructure("<nav><ol><li><a href=\"#a\">a</a></li></ol></nav><h1 id=\"a\">A</h1>", """
                Document
                  Sect
                    TOC
                      TOCI
                        Lbl
                        Reference
                          Link (a)
                  H1
                """);
    }

    @Test
    void tagsTablesWithAllTheirCells() {
        assertStructure(
                "<table><caption>c</caption><thead><tr><th>a</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">b</th></tr><tr><td></td><td>c</td></tr></tbody></table>",
                """
                Document
                  Table
                    Caption
                    THead
                      TR
                        TH Column
                    TBody
                      TR
                        TH Row
                      TR
                        TD
                        TD
                """);
    }

    @Test
    void tagsFiguresWithTheirWords() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>a</title><desc>b</desc>"
                + "<path d=\"M0 0h9v9z\"/></svg>";
        assertStructure("<figure>" + svg + "<figcaption>c</figcaption></figure>", """
                Document
                  Div
                    Figure (a b)
                    Caption
                """);
    }

    @Test
    void tagsLanguagesLinksAndAbbreviations() {
        assertStructure(
                "<p>a <span lang=\"ru\">b</span> <a href=\"https://example.org\">c</a> <abbr title=\"d e\">de</abbr></p>",
                """
                Document
                  P
                    Span ru
                    Link (c)
                    Span = d e
                """);
    }

    @Test
    void saysTheLanguageOfWhateverIsInAnother() {
        assertStructure("<div lang=\"ru\"><p>a</p><ul><li>b <i lang=\"el\">c</i></li></ul></div><p>d</p>", """
                Document
                  P ru
                  L ru
                    LI
                      Lbl = \u2022
                      LBody
                        Span el
                  P
                """);
    }

    @Test
    void leavesOutWhatIsDecorationOrNotPrinted() {
        assertStructure(
                "<p>a<span aria-hidden=\"true\">b</span></p><p style=\"display: none\">c</p>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" width=\"9\" height=\"9\"/>"
                        + "<div style=\"position: running(x)\">d</div>",
                """
                Document
                  P
                """);
    }

    @Test
    void movesHeadingsUpBelowOnesThatAreNotPrinted() {
        assertStructure("<h1>a</h1><h2 style=\"display: none\">b</h2><h3>c</h3><h2>d</h2><h3>e</h3>", """
                Document
                  H1
                  H2
                  H2
                  H3
                """);
    }

    private static void assertStructure(String body, String expected) {
        try (PdfReader reader = Press.body(body).reader()) {
            PdfDictionary root = reader.getCatalog().getAsDict(new PdfName("StructTreeRoot"));
            StringBuilder tree = new StringBuilder();
            root.getAsArray(PdfName.K).getElements().forEach(kid -> write((PdfDictionary) resolved(kid), "", tree));
            assertThat(tree).hasToString(expected);
        }
    }

    private static void write(PdfDictionary element, String indent, StringBuilder tree) {
        if (!element.contains(PdfName.S)) {
            return;
        }
        tree.append(indent).append(element.getAsName(PdfName.S).toString().substring(1));
        word(element.getAsString(new PdfName("Lang")), " ", "", tree);
        word(element.getAsString(new PdfName("ActualText")), " = ", "", tree);
        word(element.getAsString(new PdfName("E")), " = ", "", tree);
        word(element.getAsString(PdfName.ALT), " (", ")", tree);
        PdfDictionary attributes = element.getAsDict(PdfName.A);
        if (attributes != null && attributes.contains(new PdfName("Scope"))) {
            tree.append(' ').append(attributes.getAsName(new PdfName("Scope")).toString().substring(1));
        }
        PdfArray kids = element.getAsArray(PdfName.K);
        word(kids == null ? null : link(kids), " (", ")", tree);
        tree.append('\n');
        if (kids != null) {
            kids.getElements().forEach(kid -> write((PdfDictionary) resolved(kid), indent + "  ", tree));
        }
    }

    private static @Nullable PdfString link(PdfArray kids) {
        for (PdfObject kid : kids.getElements()) {
            if (resolved(kid) instanceof PdfDictionary reference && reference.getAsDict(PdfName.OBJ) != null) {
                return reference.getAsDict(PdfName.OBJ).getAsString(PdfName.CONTENTS);
            }
        }
        return null;
    }

    private static void word(@Nullable PdfString text, String before, String after, StringBuilder tree) {
        if (text != null && !text.toUnicodeString().equals("en")) {
            tree.append(before).append(text.toUnicodeString()).append(after);
        }
    }

    private static PdfObject resolved(PdfObject object) {
        return PdfReader.getPdfObject(object);
    }
}
