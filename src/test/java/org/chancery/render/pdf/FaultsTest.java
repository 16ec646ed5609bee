package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.chancery.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** What is wrong with a page is said, never passed over. */
class FaultsTest {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAA"
                    + "AABJRU5ErkJggg==";

    @Test
    void warnsOfACharacterThatNoFontHas() {
        Press.Printed printed = Press.body("<p>\u0E01 and \u0E01, \u4E2D</p>");

        assertThat(printed.pdf()).isPresent();
        assertThat(printed.messages())
                .containsExactly(
                        "warning: no font has the Thai character U+0E01 \"\u0E01\", drawn 2 times",
                        "warning: no font has the Han character U+4E2D \"\u4E2D\", drawn once");
        assertThat(printed.diagnostics().getFirst().hint()).contains("templates/fonts");
        assertThat(printed.text(1)).isEqualTo("\u25A1 and \u25A1, \u25A1");
    }

    @Test
    void warnsOfOneInADrawing() {
        assertThat(Press.body(svg("<text x=\"1\" y=\"9\">\u0E01</text>")).messages())
                .containsExactly("warning: no font has the Thai character U+0E01 \"\u0E01\", drawn once");
    }

    @Test
    void takesACharacterFromAnotherFamily() {
        Press.Printed printed = Press.body("<p>a \u25CF b, c\u2011d</p>"); // the serif has neither

        assertThat(printed.messages()).isEmpty();
        assertThat(printed.text(1)).isEqualTo("a \u25CF b, c\u2011d");
    }

    @Test
    void saysWhichPackageHasAScript() {
        assertThat(Press.body("<p>\u0645\u0631</p><p>\u4E2D</p><p>\u2603</p>").diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly(
                        "put a TTF or OTF font that has it into templates/fonts",
                        "install a font, on Debian and Ubuntu: apt install fonts-noto-core; or put a TTF or OTF font"
                                + " that has them into templates/fonts",
                        "install a font, on Debian and Ubuntu: apt install fonts-noto-cjk; or put a TTF or OTF font"
                                + " that has it into templates/fonts");
    }

    @Test
    void warnsOfAFamilyThatIsNotThere() {
        assertThat(Press.print(Press.page("p { font-family: Garamond, Caslon }", "<p>x</p>")).messages())
                .containsExactly("warning: no font of the family \"Garamond\", \"Caslon\"");
        assertThat(Press.print(Press.page("p { font-family: Garamond, serif }", "<p>x</p>")).messages())
                .isEmpty();
    }

    @Test
    void refusesADamagedPicture() {
        byte[] bytes = Base64.getDecoder().decode(PIXEL);
        bytes[45] ^= 1;
        String damaged = "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);

        Press.Printed printed = Press.body("<img alt=\"x\" src=\"" + damaged + "\"/>");

        assertThat(printed.pdf()).isEmpty();
        assertThat(printed.messages())
                .containsExactly("error: picture \"data:image/png;base64,iVBORw0KGgoAAAANSU...\" cannot be printed:"
                        + " it is damaged or cut off");
    }

    @Test
    void refusesAPictureThatIsNone() {
        assertThat(Press.body("<img alt=\"x\" src=\"data:image/png;base64,aGVsbG8gd29ybGQ=\"/>").messages())
                .containsExactly("error: picture \"data:image/png;base64,aGVsbG8gd29ybGQ=\" cannot be printed:"
                        + " it is no PNG, JPEG or GIF");
        assertThat(Press.body("<img alt=\"x\" src=\"data:image/svg+xml,%3Cp/%3E\"/>").messages())
                .containsExactly("error: picture \"data:image/svg+xml,%3Cp/%3E\" cannot be printed:"
                        + " it is no SVG that can be read");
    }

    @Test
    void printsADrawingInADataAddress() {
        String address = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg("<text x=\"1\" y=\"9\">word</text>").getBytes());

        Press.Printed printed = Press.body("<p><img alt=\"x\" src=\"" + address + "\"/></p>");

        assertThat(printed.messages()).isEmpty();
        assertThat(printed.text(1)).isEqualTo("word");
    }

    @Test
    void refusesABitmapInADrawing() {
        String image = "<image width=\"9\" height=\"9\" href=\"data:image/png;base64," + PIXEL + "\"/>";

        assertThat(Press.body(svg(image)).messages())
                .containsExactly("error: picture \"<svg>\" cannot be printed: it holds <image>");
    }

    @Test
    void refusesSpansThatNoTableHas() {
        assertThat(Press.body("<table><tr><td colspan=\"1000000000\">x</td></tr></table>").messages())
                .containsExactly("error: colspan \"1000000000\" is not a number up to 1000");
        assertThat(Press.body("<table><tr><td rowspan=\"1001\">x</td></tr></table>").messages())
                .containsExactly("error: rowspan \"1001\" is not a number up to 1000");
    }

    @Test
    void refusesAPageThatIsTooDeep() {
        assertThat(Press.body("<div>".repeat(200) + "x" + "</div>".repeat(200)).messages())
                .containsExactly("error: page has elements nested more than 100 deep");
    }

    @Test
    void refusesAnIllFormedPage() {
        assertThat(Press.body("<p>x").messages())
                .singleElement()
                .asString()
                .startsWith("error: page is not well-formed at its line 3, column ");
    }

    @Test
    void warnsOfWhatListenersMiss() {
        assertThat(Press.body("<h1>A</h1><h3>B</h3>").messages())
                .containsExactly("warning: heading \"B\" is an h3 right under an h1");
        assertThat(Press.body("<img src=\"data:image/png;base64," + PIXEL + "\"/>").messages())
                .containsExactly("warning: a picture says nothing to those who cannot see it");
        assertThat(Press.print(Press.page("", "<p>x</p>").replace("<title>A page</title>", "")).messages())
                .containsExactly("warning: page has no title");
        assertThat(Press.print(Press.page("", "<p>x</p>").replace(" lang=\"en\"", "")).messages())
                .containsExactly("warning: page has no language");
    }

    @Test
    void warnsOfALinkThatLeadsNowhere() {
        assertThat(Press.body("<p><a href=\"#gone\">x</a></p>").messages())
                .containsExactly("warning: link to \"#gone\" leads nowhere in print");
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 20\" aria-label=\"x\">" + content + "</svg>";
    }
}
