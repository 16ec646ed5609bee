package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class PdfRendererTest {
    private final Press.Printed sample = Press.print(Press.sample());

    @Test
    void hasNothingToSayAboutTheSample() {
        assertThat(sample.messages()).isEmpty();
    }

    @Test
    void printsTextInTheOrderOfThePage() {
        assertThat(sample.text(1))
                .contains(
                        "A week of talks Monday 10 January \u00B7 talks \u00B7 Wendy Sherman, Sergei Ryabkov Contents")
                .contains(
                        "met Sergei Ryabkov; see the report of the day, whose title is so long that it must be broken")
                .contains("broken over two lines of the page, and nothing was agreed.")
                .contains("\u0421\u0435\u0440\u0433\u0435\u0439 \u0420\u044F\u0431\u043A\u043E\u0432")
                .contains("One point Another point within it 1. First 2. Second Sherman")
                .contains("Monday Tuesday +1")
                .endsWith("Talks by day");
    }

    @Test
    void repeatsHeadersAndTableHeadsOnEveryPage() throws IOException {
        assertThat(decoratingTexts(2)).as("running head, page number, one text").isEqualTo(6);
        assertThat(sample.text(2)).contains("Date Place What Status 1 January");
        assertThat(decoratingTexts(3)).as("the first two and four heads").isEqualTo(5 + 4);
        assertThat(sample.text(3)).doesNotContain("Date Place");
    }

    @Test
    void numbersTheContents() {
        assertThat(sample.text(1)).contains("Contents The first section 1 The table 2 ");
    }

    @Test
    void breaksAtSoftHyphensAndShowsNoOther() {
        String narrow = "p { width: 12mm; margin: 0 }";

        assertThat(Press.print(Press.page(narrow, "<p>co\u00ADop\u00ADer\u00ADa\u00ADtion</p>")).text(1))
                .isEqualTo("cooper- ation");
        assertThat(Press.body("<p>co\u00ADop\u00ADer\u00ADa\u00ADtion</p>").text(1)).isEqualTo("cooperation");
    }

    @Test
    void breaksNoWordAtItsApostrophe() {
        String narrow = "p { width: 20mm; margin: 0 }";

        assertThat(Press.print(Press.page(narrow, "<p>the Ukraine\u2019s head, de l\u2019Ukraine</p>")).text(1))
                .isEqualTo("the Ukraine\u2019s head, de l\u2019Ukraine");
    }

    @Test
    void takesThePaperFromTheStyle() {
        try (PdfReader letter = Press.print(Press.page("@page { size: letter }", "x")).reader();
                PdfReader a4 = Press.print(Press.page("@page { size: A4 landscape }", "x")).reader()) {
            assertThat(letter.getPageSize(1).getWidth()).isEqualTo(612);
            assertThat(a4.getPageSize(1).getWidth()).isCloseTo(842, org.assertj.core.data.Offset.offset(1f));
        }
    }

    @Test
    void takesWhatItSaysOfItselfFromThePageAndTheSettings() {
        try (PdfReader reader = sample.reader()) {
            Map<String, String> info = reader.getInfo();
            assertThat(info)
                    .containsEntry("Title", "A week of talks & sanctions")
                    .containsEntry("Author", "The desk")
                    .containsEntry("Subject", "What a sample page must show")
                    .containsEntry("Keywords", "talks, sanctions")
                    .containsEntry("CreationDate", "D:20220117050000Z")
                    .containsEntry("ModDate", "D:20220117050000Z");
            assertThat(reader.getCatalog().getAsString(new PdfName("Lang"))).hasToString("en");
        }
    }

    @Test
    void makesBookmarksOfTheUpperHeadings() {
        try (PdfReader reader = sample.reader()) {
            assertThat(titles(SimpleBookmark.getBookmarkList(reader)))
                    .containsExactly(
                            "A week of talks", "Contents", "The first section", "What was said", "The table",
                            "Sources");
        }
        try (PdfReader reader =
                Press.body("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h2 style=\"display: none\">e</h2>").reader()) {
            assertThat(titles(SimpleBookmark.getBookmarkList(reader))).containsExactly("a", "b", "c");
        }
    }

    @Test
    void drawsPicturesAsVectors() {
        try (PdfReader reader = Press.body("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\""
                + " aria-label=\"x\"><path d=\"M0 0h9v9z\"/></svg>")
                .reader()) {
            PdfDictionary objects = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
            assertThat(objects.getKeys())
                    .allSatisfy(key -> assertThat(objects.getAsStream(key).getAsName(PdfName.SUBTYPE))
                            .isEqualTo(PdfName.FORM));
        }
    }

    @Test
    void embedsRealBoldAndItalicFaces() {
        String page = Press.page("", "<p>a <b>b</b> <i>c</i></p>");

        assertThat(fonts(Press.print(page)))
                .extracting(name -> name.substring("/ABCDEF+".length()))
                .containsExactlyInAnyOrder("ChancerySerif-Regular", "ChancerySerif-Bold", "ChancerySerif-Italic");
    }

    private long decoratingTexts(int page) throws IOException {
        try (PdfReader reader = sample.reader()) {
            String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
            return Pattern.compile("/Artifact BMC(.*?)EMC", Pattern.DOTALL)
                    .matcher(content)
                    .results()
                    .flatMap(found -> Pattern.compile("Tj\\s").matcher(found.group(1)).results())
                    .count();
        }
    }

    private static List<String> fonts(Press.Printed printed) {
        try (PdfReader reader = printed.reader()) {
            PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            return fonts.getKeys().stream()
                    .map(key -> fonts.getAsDict(key).getAsName(PdfName.BASEFONT).toString())
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> titles(List<Map<String, Object>> bookmarks) {
        List<String> titles = new ArrayList<>();
        for (Map<String, Object> bookmark : bookmarks) {
            titles.add((String) bookmark.get("Title"));
            titles.addAll(titles((List<Map<String, Object>>) bookmark.getOrDefault("Kids", List.of())));
        }
        return titles;
    }

    @Test
    void printsAPageFromRightToLeftAsItsMirrorImage() {
        String page = Press.page("@page { size: 100mm 100mm; margin: 10mm 20mm 10mm 40mm }",
                "<p><a href=\"https://example.org\">word</a></p>");
        try (PdfReader plain = Press.print(page).reader();
                PdfReader mirrored = Press.print(page.replace("lang=\"en\"", "lang=\"he\" dir=\"rtl\"")).reader()) {
            float width = plain.getPageSize(1).getWidth();
            PdfArray left = link(plain);
            PdfArray right = link(mirrored);
            assertThat(right.getAsNumber(2).floatValue())
                    .isCloseTo(width - left.getAsNumber(0).floatValue(), org.assertj.core.data.Offset.offset(0.1f));
            assertThat(right.getAsNumber(0).floatValue())
                    .isCloseTo(width - left.getAsNumber(2).floatValue(), org.assertj.core.data.Offset.offset(0.1f));
        }
    }

    private static PdfArray link(PdfReader reader) {
        return reader.getPageN(1).getAsArray(PdfName.ANNOTS).getAsDict(0).getAsArray(PdfName.RECT);
    }
}
