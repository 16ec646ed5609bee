package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

/** What does not sit well on paper is told to whoever asks, and to nobody else. */
class LayoutInspectorTest {
    private static final String SMALL =
            "@page { size: 100mm 60mm; margin: 10mm } p, h2 { margin: 0; line-height: 5mm }";

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(inspect("<h1>A</h1><p>one two three</p>")).isEmpty();
        assertThat(inspectPage(Press.sample())).isEmpty();
    }

    @Test
    void findsWhatIsWiderThanThePage() {
        assertThat(inspect("<p style=\"white-space: nowrap\">" + "word ".repeat(40) + "</p>"))
                .containsExactly(new PrintFault(
                        PrintFault.Kind.WIDER_THAN_PAGE,
                        "word word word word word word word word word word word word...",
                        1));
        assertThat(inspect("<p>a</p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" aria-label=\"map\""
                + " style=\"width: 90mm; max-width: none; height: 9mm\"/>"))
                .containsExactly(new PrintFault(PrintFault.Kind.WIDER_THAN_PAGE, "map", 1));
    }

    @Test
    void findsWhatIsWiderThanItsBox() {
        assertThat(inspect("<p style=\"white-space: nowrap; width: 10mm\">one two three four</p>"))
                .containsExactly(new PrintFault(PrintFault.Kind.WIDER_THAN_BOX, "one two three four", 1));
    }

    @Test
    void findsWhatIsCut() {
        assertThat(inspect("<p style=\"overflow: hidden; height: 5mm; width: 20mm\">one two three four five six</p>"))
                .containsExactly(new PrintFault(PrintFault.Kind.CUT, "three four", 1));
    }

    @Test
    void findsHeadingsLeftAlone() {
        String lines = "<p>a</p>".repeat(6);

        assertThat(inspect("<h1 style=\"display: none\">A</h1>" + lines + "<h2>Left alone</h2><p>b</p>"))
                .containsExactly(new PrintFault(PrintFault.Kind.HEADING_ALONE, "Left alone", 1));
        assertThat(inspect(lines + "<p>a</p><p>a</p><h2>On top of a page</h2><p>b</p>")).isEmpty();
    }

    @Test
    void aHeadingOfNothingIsNotLeftAlone() {
        String lines = "<p style=\"height: 40mm\">a</p>";
        assertThat(inspect(lines + "<h2>Nothing</h2><h2 style=\"page-break-before: always\">Next</h2>")).isEmpty();
        assertThat(inspect(lines + "<h2>Much</h2><h3 style=\"page-break-before: always\">Next</h3>")).hasSize(1);
    }

    @Test
    void looksOnlyWhenAsked() {
        String wide = Press.page(SMALL, "<p style=\"white-space: nowrap\">" + "word ".repeat(40) + "</p>");

        assertThat(Press.print(wide).page().orElseThrow().faults()).isEmpty();
    }

    private static List<PrintFault> inspect(String body) {
        return inspectPage(Press.page(SMALL, body));
    }

    private static List<PrintFault> inspectPage(String page) {
        return Press.WIDE
                .render(page, Press.SETTINGS.inspecting(), new Diagnostics())
                .orElseThrow()
                .faults();
    }
}
