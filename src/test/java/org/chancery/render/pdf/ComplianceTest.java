package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.testing.JanuaryDigest;
import org.chancery.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed keeps to the standards for accessible and for archived documents, as veraPDF sees them. */
class ComplianceTest {
    private static final byte[] SAMPLE =
            Press.print(Press.sample()).pdf().orElseThrow();

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_2_A", "PDFA_2_U"})
    void theSampleComplies(PDFAFlavour standard) throws Exception {
        assertThat(VeraPdf.faults(SAMPLE, standard)).isEmpty();
    }

    @Test
    void aPageWithAReplacedCharacterComplies() throws Exception {
        byte[] pdf = Press.body("<h1>A</h1><p>\u0E01 x</p>").pdf().orElseThrow();

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aRaggedTableComplies() throws Exception {
        byte[] pdf = Press.body("<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>b</td></tr>"
                + "<tr><td colspan=\"2\">wide</td></tr></table>")
                .pdf()
                .orElseThrow();

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void everyFigureComplies() throws Exception {
        Map<?, ?> figures = (Map<?, ?>) HtmlRenderer.model(JanuaryDigest.digest()).get("figures");
        String drawn = Stream.of("days", "trend", "map", "matrix", "timeline")
                .map(name -> "<div>" + ((Map<?, ?>) figures.get(name)).get("svg") + "</div>")
                .collect(Collectors.joining("", "<h1>A</h1>", ""));
        assertThat(drawn.split("<svg ")).hasSize(6);
        byte[] pdf = Press.body(drawn).pdf().orElseThrow();

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
