package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.chancery.testing.Samples;
import org.chancery.testing.Standards;
import org.chancery.testing.TestWorkspace;
import org.chancery.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editions of this project's own briefing, in every week that its events cover and with every template. */
class SamplesTest {
    private static final List<String> WEEKS = List.of("2022-W01", "2022-W02", "2022-W03");

    @TempDir
    private Path folder;

    /** An edition: the arguments that choose the days. */
    record Sample(String template, List<String> days) {}

    static Stream<Sample> samples() {
        return Stream.concat(
                WEEKS.stream().map(week -> new Sample("roundup", List.of("--week", week))),
                Stream.of(new Sample("roundup", List.of("--from", "2022-01-06", "--to", "2022-01-14"))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepToTheStandardsInEveryWeek(Sample sample) throws Exception {
        TestWorkspace workspace = made(folder, sample);
        Standards.check(new String(bytes(workspace, ".html"), StandardCharsets.UTF_8), bytes(workspace, ".pdf"));
    }

    /** A form on a paper, in a language. */
    record Sheet(Samples form, String paper, String language) {}

    /** Every form on both papers in three scripts, and in every language. */
    static Stream<Sheet> sheets() {
        return Stream.of(Samples.values()).flatMap(form -> Stream.concat(
                Language.known().stream().map(language -> new Sheet(form, "A4", language)),
                Stream.of("en", "ar", "ko").map(language -> new Sheet(form, "Letter", language))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void keepToTheStandardsInEveryFormAndLanguage(Sheet sheet) throws Exception {
        TestWorkspace workspace = sheet.form().make(folder, sheet.language(), sheet.paper());
        Standards.check(
                new String(sheet.form().file(workspace, ".html"), StandardCharsets.UTF_8),
                sheet.form().file(workspace, ".pdf"));
    }

    @Test
    void theWeekInReleasesKeepsToTheStandards() throws Exception {
        TestWorkspace workspace = TestWorkspace.samples(folder).at("2022-01-31T14:00:00Z");
        assertThat(workspace.run("check", "week-in-releases", "-q")).isEqualTo(new TestWorkspace.Result(0, "", ""));
        assertThat(workspace.run("generate", "week-in-releases", "-q")).isEqualTo(new TestWorkspace.Result(0, "", ""));
        Standards.check(new String(bytes(workspace, ".html"), StandardCharsets.UTF_8), bytes(workspace, ".pdf"));
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
}
