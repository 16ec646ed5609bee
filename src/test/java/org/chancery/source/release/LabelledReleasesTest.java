package org.chancery.source.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Event;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.testing.TestWorkspace;
import org.chancery.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well a month of releases is read, against labels that a reader gave by hand before there was a rule. Rules were
 * looked at on odd days alone; even days say how they do on what they were not made for.
 */
class LabelledReleasesTest {
    private static final Path SAMPLE = Path.of("briefings/releases");
    private static final Path REST = Path.of("src/test/resources/releases/2022-01");
    private static final Path LABELS = Path.of("src/test/resources/releases/labels.csv");

    /** A release with its label, and what the reader made of it. */
    record Read(String file, boolean diplomatic, String kind, Set<String> countries, List<Event> events) {
        boolean isOdd() {
            return Integer.parseInt(file.substring(8, 10)) % 2 == 1;
        }

        Set<String> found() {
            return events.stream()
                    .flatMap(event -> event.countries().stream())
                    .map(CountryCode::value)
                    .filter(code -> !code.equals("US"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Precision and recall of events and countries, and how often the kind is right. */
    record Score(double precision, double recall, double kind, double countryPrecision, double countryRecall) {
        static Score of(List<Read> all) {
            List<Read> hits = all.stream().filter(each -> each.diplomatic() && !each.events().isEmpty()).toList();
            long found = all.stream().filter(each -> !each.events().isEmpty()).count();
            long wanted = all.stream().filter(Read::diplomatic).count();
            long kinds = hits.stream()
                    .filter(each -> each.events().getFirst().kind().word().equals(each.kind()))
                    .count();
            long named = hits.stream().mapToLong(each -> each.found().size()).sum();
            long labelled = hits.stream().mapToLong(each -> each.countries().size()).sum();
            long right =
                    hits.stream().mapToLong(each -> each.found().stream().filter(each.countries()::contains).count())
                            .sum();
            return new Score(
                    share(hits.size(), found), share(hits.size(), wanted), share(kinds, hits.size()),
                    share(right, named), share(right, labelled));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        /** As the table of the guide has it. */
        String row(String days) {
            return String.format(
                    Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |", days, precision, recall, kind,
                    countryPrecision, countryRecall);
        }
    }

    static List<Read> all() throws IOException {
        List<Read> all = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS).stream().skip(1).toList()) {
            String[] cells = line.split(",", 5);
            Path file = Stream.of(SAMPLE, REST)
                    .map(folder -> folder.resolve(cells[0] + ".md"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Set<String> countries = Stream.of(cells[3].split(" "))
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toCollection(TreeSet::new));
            all.add(new Read(cells[0], cells[1].equals("yes"), cells[2], countries, read(file).events()));
        }
        return all;
    }

    private static Harvest read(Path file) {
        SourceTerms usual = SourceTerms.usual(SourceTerms.Use.TEXT);
        SourceTerms terms = new SourceTerms(
                usual.use(), usual.freshDays(), "The White House", "en", List.of(new CountryCode("US")));
        Asked asked = new Asked(file, SourceFormat.RELEASES, terms, ZoneId.of("America/New_York"), Window.always());
        return ReleaseFile.read(asked, new Setting(ReferenceData.builtIn(), Path.of(""), Trail.none()));
    }

    @Test
    void areReadAsWellAsTheGuideSays() throws IOException {
        List<Read> all = all();
        List<Read> odd = all.stream().filter(Read::isOdd).toList();
        List<Read> even = all.stream().filter(each -> !each.isOdd()).toList();
        assertThat(all).hasSize(121);
        assertThat(Files.readString(Path.of("docs/sources.md")))
                .contains(Score.of(odd).row("odd"), Score.of(even).row("even"));
        assertThat(Score.of(odd)).satisfies(score -> {
            assertThat(score.precision()).isGreaterThan(0.95);
            assertThat(score.recall()).isGreaterThan(0.95);
            assertThat(score.kind()).isGreaterThan(0.95);
            assertThat(score.countryPrecision()).isGreaterThan(0.85);
            assertThat(score.countryRecall()).isGreaterThan(0.9);
        });
        assertThat(Score.of(even)).satisfies(score -> {
            assertThat(score.precision()).isGreaterThan(0.9);
            assertThat(score.recall()).isGreaterThan(0.95);
            assertThat(score.kind()).isGreaterThan(0.9);
            assertThat(score.countryPrecision()).isGreaterThan(0.6);
            assertThat(score.countryRecall()).isGreaterThan(0.8);
        });
    }

    /** Beside the sample's curated events, by the real program. */
    @Test
    void areMergedOnlyWhereTheyTellOfOneEvent(@TempDir Path folder) throws IOException {
        TestWorkspace workspace = TestWorkspace.samples(folder).at("2022-03-01T12:00:00Z");
        try (Stream<Path> rest = Files.list(REST)) {
            for (Path file : rest.toList()) {
                workspace.write("briefings/releases/" + file.getFileName(), Files.readString(file));
            }
        }
        workspace.write("briefings/all.yaml", """
                title: All
                dates: {from: 2022-01-01, to: 2022-02-10, zone: America/New_York}
                events:
                  - {format: releases, path: "releases/2022-*.md", publisher: The White House, countries: [US]}
                  - events/*.yaml
                """);
        String explained = workspace.run("explain", "all", "--json").out();
        assertThat(merged(explained)).containsExactlyInAnyOrder(
                "2022-01-16-statement-by-press-secretary-jen-psaki-on-president-bidens-ae0c4d6f"
                        + " = 2022-01-21-readout-of-president-bidens-meeting-with-prime-minister-712d0e49",
                "2022-01-18-statement-from-deputy-press-secretary-sabrina-singh-on-the-993b9ef9"
                        + " = 2022-01-27-readout-of-vice-president-harriss-meeting-with-president-a3e55d21",
                "2022-01-25-statement-by-white-house-press-secretary-jen-psaki-on-the-0bf38e27"
                        + " = 2022-01-31-readout-of-president-bidens-meeting-with-amir-sheikh-tamim-864d4a28",
                "2022-01-27-remarks-by-vice-president-harris-and-president-xiomara-e08cc3d0"
                        + " = 2022-01-27-readout-of-vice-president-harriss-meeting-with-president-a3e55d21",
                "blinken-in-kyiv-as-first-dated = blinken-in-kyiv-2022-01-19");
    }

    private static List<String> merged(String explained) {
        return Pattern
                .compile("\"id\":\"([^\"]+)\",\"outcome\":\"merged\",\"reason\":\"tells the same as \\\\\"([^\\\\]+)")
                .matcher(explained)
                .results()
                .map(match -> match.group(1) + " = " + match.group(2))
                .toList();
    }
}
