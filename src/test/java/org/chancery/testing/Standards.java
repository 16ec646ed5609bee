package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every edition keeps to: PDF/UA-1 and PDF/A-2a, HTML that the Nu checker has nothing to say of, the same headings in both. */
public final class Standards {
    private Standards() {}

    /** Checks an edition. */
    public static void check(String html, byte[] pdf) throws Exception {
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(nuFaults(html)).isEmpty();
        List<String> headings =
                Jsoup.parse(html.replace('\u00A0', ' ')).select("h1, main h2, main .entry h3").eachText();
        assertThat(bookmarks(pdf)).map(title -> title.replace('\u00A0', ' ')).containsSubsequence(headings.stream()
                .filter(heading -> Jsoup.parse(html).select(".glance h2").eachText().stream()
                        .noneMatch(heading::equals))
                .toList());
    }

    private static List<String> nuFaults(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
                .filter(line -> !isOfTheEvents(line))
                .toList();
    }

    /** The sample's events are in English, whatever the language of the page. */
    private static boolean isOfTheEvents(String line) {
        return line.contains("appears to be written in English but");
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return SimpleBookmark.getBookmarkList(reader).stream().flatMap(Standards::titles).toList();
        }
    }

    private static Stream<String> titles(Map<String, Object> bookmark) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> kids = (List<Map<String, Object>>) bookmark.getOrDefault("Kids", List.of());
        return Stream.concat(
                Stream.of(String.valueOf(bookmark.get("Title"))), kids.stream().flatMap(Standards::titles));
    }
}
