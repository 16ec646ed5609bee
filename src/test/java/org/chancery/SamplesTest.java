package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.chancery.render.Templates;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.VeraPdf;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The editions of this project's own briefing, in every week that its events cover and with every template. */
class SamplesTest {
    private static final List<String> WEEKS = List.of("2022-W01", "2022-W02", "2022-W03");

    @TempDir
    private Path folder;

    /** An edition: a template and the arguments that choose the days. */
    record Sample(String template, List<String> days) {}

    static Stream<Sample> samples() {
        return new Templates(Path.of("templates"))
                .names().stream()
                .flatMap(template -> Stream.concat(
                        WEEKS.stream().map(week -> new Sample(template, List.of("--week", week))),
                        Stream.of(new Sample(
                                template, List.of("--from", "2022-01-06", "--to", "2022-01-14")))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepToTheStandardsAndAgreeWithEachOther(Sample sample) throws Exception {
        TestWorkspace workspace = made(folder, sample);
        byte[] pdf = bytes(workspace, ".pdf");
        String html = new String(bytes(workspace, ".html"), StandardCharsets.UTF_8);
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(nuFaults(html)).isEmpty();
        List<String> headlines = Jsoup.parse(html).select("main h2, main .entry h3").eachText();
        assertThat(bookmarks(pdf)).containsSubsequence(headlines.stream()
                .filter(heading -> !heading.equals("At a glance"))
                .toList());
    }

    @Test
    void areTheSameBytesInAnyZoneAndLocale() throws IOException {
        Sample sample = samples().findFirst().orElseThrow();
        TestWorkspace here = made(Files.createDirectory(folder.resolve("here")), sample);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            TestWorkspace there = made(Files.createDirectory(folder.resolve("there")), sample);
            for (String ending : List.of(".html", ".pdf", ".json")) {
                assertThat(bytes(there, ending)).isEqualTo(bytes(here, ending));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() throws IOException {
        Sample sample = samples().findFirst().orElseThrow();
        TestWorkspace here = made(Files.createDirectory(folder.resolve("here")), sample);
        TestWorkspace there = TestWorkspace.sample(Files.createDirectory(folder.resolve("there")));
        String[] events = there.read("briefings/events/2022-01.yaml").split("(?m)^(?=  - id: )");
        StringBuilder odd = new StringBuilder("events:\n");
        StringBuilder even = new StringBuilder("events:\n");
        for (int i = events.length - 1; i > 0; i--) {
            (i % 2 == 0 ? even : odd).append(events[i].replaceAll("(?m)^  # .*\n", ""));
        }
        Files.delete(there.root().resolve("briefings/events/2022-01.yaml"));
        there.write("briefings/events/a.yaml", even.toString()).write("briefings/events/b.yaml", odd.toString());
        make(there, sample);
        assertThat(new String(bytes(there, ".html"), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes(here, ".html"), StandardCharsets.UTF_8));
        assertThat(bytes(there, ".pdf")).isEqualTo(bytes(here, ".pdf"));
    }

    private static TestWorkspace made(Path folder, Sample sample) {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        make(workspace, sample);
        return workspace;
    }

    private static void make(TestWorkspace workspace, Sample sample) {
        List<String> command = Stream.concat(
                Stream.of("generate", "weekly-roundup", "-q", "-t", sample.template()),
                sample.days().stream())
                .toList();
        assertThat(workspace.run(command.toArray(String[]::new))).isEqualTo(new TestWorkspace.Result(0, "", ""));
    }

    private static byte[] bytes(TestWorkspace workspace, String ending) throws IOException {
        String name = workspace.files("output").keySet().stream()
                .filter(each -> each.contains("/") && each.endsWith(ending))
                .findFirst()
                .orElseThrow();
        return Files.readAllBytes(workspace.root().resolve("output").resolve(name));
    }

    private static List<String> nuFaults(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
                .toList();
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return SimpleBookmark.getBookmarkList(reader).stream()
                    .flatMap(SamplesTest::titles)
                    .toList();
        }
    }

    private static Stream<String> titles(Map<String, Object> bookmark) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> kids = (List<Map<String, Object>>) bookmark.getOrDefault("Kids", List.of());
        return Stream.concat(
                Stream.of(String.valueOf(bookmark.get("Title"))), kids.stream().flatMap(SamplesTest::titles));
    }
}
