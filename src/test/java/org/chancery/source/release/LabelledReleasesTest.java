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
import org.chancery.trail.Trail;
import org.junit.jupiter.api.Test;

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
        String half = System.getProperty("half", "");
        for (Read each : half.equals("odd") ? odd : half.equals("even") ? even : List.<Read>of()) {
            boolean event = !each.events().isEmpty();
            if (event != each.diplomatic()) {
                System.out.println((event ? "TOO MUCH " : "MISSED ") + each.file());
            } else if (event) {
                String kind = each.events().getFirst().kind().word();
                if (!kind.equals(each.kind()) || !each.found().equals(each.countries())) {
                    System.out.println(
                            each.file().substring(8, Math.min(90, each.file().length())) + " kind " + each.kind()
                                    + "/" + kind + " countries " + each.countries() + "/" + each.found());
                }
            }
        }
        System.out.println(Score.of(odd).row("odd"));
        System.out.println(Score.of(even).row("even"));
        assertThat(all).hasSize(121);
    }
}
