package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is printed keeps to the standards for accessible and for archived documents, as veraPDF sees them. */
class ComplianceTest {
    private static final byte[] SAMPLE =
            Press.print(Press.sample()).pdf().orElseThrow();

    @BeforeAll
    static void chooseParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_2_A", "PDFA_2_U"})
    void theSampleComplies(PDFAFlavour standard) throws Exception {
        assertThat(faults(SAMPLE, standard)).isEmpty();
    }

    @Test
    void aPageWithAReplacedCharacterComplies() throws Exception {
        byte[] pdf = Press.body("<h1>A</h1><p>\u0E01 x</p>").pdf().orElseThrow();

        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aRaggedTableComplies() throws Exception {
        byte[] pdf = Press.body("<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>b</td></tr>"
                + "<tr><td colspan=\"2\">wide</td></tr></table>")
                .pdf()
                .orElseThrow();

        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .collect(Collectors.toSet());
        }
    }
}
