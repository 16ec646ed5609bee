package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.source.SourceFile;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.tag.Doubt;
import org.chancery.text.CleanText;
import org.chancery.text.Prose;
import org.chancery.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as an event file is read as the very same events, without a word. */
class RoundTripTest {
    private static final int EVENTS = 3_000;
    /** Each means something to YAML, to other readers of it, or to nobody. */
    private static final List<String> NASTY = List.of(
            ":", ": ", " :", "#", " #", "- ", "-", "--- ", "...", "? ", "*x", "&x", "!x", "|", ">", "%", "@", "`", "'",
            "\"", "''", "\\", "\\n", "{", "}", "[", "]", ",", ", ", "=", "~", "<<", "<b>", "NO", "no", "Yes", "on",
            "null",
            "true", "010", "1e3", "0x1F", "2022-01-12", "12:30:45", ".inf", "+1", "x", "word", "Zürich", "“so”",
            "Ω", "日本", "עברית", "العربية", "😀", "👩‍👩‍👧", "e\u0301", "\u00A0", "\u00AD", "\u200B", "\u200D",
            "\uE000",
            " ", "  ", "\t", "\n", "\n\n", "\n  ", "\n- ", "\n# ", "\n---\n", "…", "$1", "${x}",
            "https://example.org/?a=b&c#d");

    @TempDir
    private Path folder;

    @Test
    void theSamplesAreTheSame() throws IOException {
        Path samples = Path.of("briefings/events/2022-01.yaml").toAbsolutePath();
        List<Event> events = read(samples, Path.of("").toAbsolutePath()).events();
        assertThat(events).hasSizeGreaterThan(20);
        Files.createDirectories(folder.resolve("briefings/events/pictures"));
        try (Stream<Path> pictures = Files.list(samples.resolveSibling("pictures"))) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, folder.resolve("briefings/events/pictures").resolve(picture.getFileName()));
            }
        }
        Path file = folder.resolve("briefings/events/again.yaml");
        Files.writeString(file, text(events, samples.resolveSibling("")));
        Harvest again = read(file, folder);
        assertThat(said(again)).isEmpty();
        assertThat(again.events().stream().map(RoundTripTest::plain))
                .containsExactlyElementsOf(events.stream().map(RoundTripTest::plain).toList());
        assertThat(again.events().stream().flatMap(event -> event.picture().stream()).count())
                .isEqualTo(events.stream().flatMap(event -> event.picture().stream()).count());
    }

    /** Releases, feeds, calendars and coded events, as they are in the world. */
    static Stream<Path> samples() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("briefings/releases", "briefings/coded", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(ics|xml|rss|atom|CSV|CSV\\.gz|md)"))
                        .filter(file -> !file.toString().contains("/golden/") && !file.endsWith("README.md"))
                        .sorted().forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatOthersWroteIsTheSameToo(Path sample) throws IOException {
        Window window = new Window(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 1, 1));
        Setting setting = new Setting(ReferenceData.builtIn(), folder, Trail.none());
        List<Event> events = SourceFile.all(sample.toAbsolutePath(), window, setting).events();
        Path file = folder.resolve("again.yaml");
        Files.writeString(file, text(events, folder));
        if (!events.isEmpty()) {
            Harvest again = read(file, folder);
            assertThat(said(again)).isEmpty();
            assertThat(again.events().stream().map(RoundTripTest::plain))
                    .containsExactlyElementsOf(events.stream().map(RoundTripTest::plain).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eventsOfWhateverWordsAreTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < EVENTS / 3; number++) {
            events.add(event(number, random));
        }
        for (List<Event> some : List.of(events.subList(0, 500), events.subList(500, events.size()))) {
            Path file = folder.resolve("briefings/events/" + some.getFirst().id() + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(some, file.getParent()));
            Harvest again = read(file, folder);
            assertThat(said(again)).isEmpty();
            assertThat(again.events().stream().map(RoundTripTest::plain))
                    .containsExactlyElementsOf(some.stream().map(RoundTripTest::plain).toList());
        }
    }

    /** A picture's own place is another; the rest of it is compared by the number of them. */
    private static Event plain(Event event) {
        return new Event(
                event.id(), event.date(), event.announced(), event.kind(), event.title(), event.place(),
                event.countries(), event.bodies(), event.regions(), event.people(), event.topics(), event.weight(),
                event.status(), event.summary(), event.quotes(), event.positions(), event.sources(), Optional.empty(),
                Origin.run());
    }

    private static String text(List<Event> events, Path folder) {
        EventYaml yaml = new EventYaml(folder);
        List<Doubt> doubts = List.of(new Doubt("id", "so: # \n- x"), new Doubt("summary", "\"y\""), new Doubt("x", ""));
        List<String> lines = new ArrayList<>(List.of("events:"));
        events.forEach(event -> lines.addAll(yaml.lines(event, doubts)));
        return String.join("\n", lines) + "\n";
    }

    private static Harvest read(Path file, Path workspace) {
        return SourceFile.all(file, Window.always(), new Setting(ReferenceData.builtIn(), workspace, Trail.none()));
    }

    private static List<String> said(Harvest harvest) {
        return harvest.diagnostics().stream().map(found -> found.message() + " in "
                + (found.origin() instanceof Origin.Spot spot ? spot.source().excerpt(spot.position().line()).orElse("")
                        : ""))
                .toList();
    }

    private static Event event(int number, Random random) {
        List<Citation> sources = Stream.generate(() -> citation(random)).limit(1 + random.nextInt(3)).toList();
        Optional<Integer> source = random.nextBoolean() ? Optional.empty() : Optional.of(sources.size());
        return new Event(
                "e-" + number + (random.nextInt(9) == 0 ? ".NO_1" : ""), date(random), Optional.empty(),
                EventKind.values()[random.nextInt(EventKind.values().length)], words(random, 8),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Place(
                        words(random, 3), Optional.of(new CountryCode("NO")))),
                List.of(new CountryCode("NO"), new CountryCode("RU")).subList(0, random.nextInt(3)),
                List.of("NATO", "EU").subList(0, random.nextInt(3)),
                List.of("horn-of-africa").subList(0, random.nextInt(2)),
                List.of(), List.of("sanctions", "alliances").subList(0, random.nextInt(3)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101)),
                EventStatus.values()[random.nextInt(4)],
                Prose.markdown(noLinks(random.nextInt(5) == 0 ? "" : many(random, random.nextInt(200)))),
                List.of(new Quote("antony-blinken", words(random, 6), source)).subList(0, random.nextInt(2)),
                List.of(new Position(new Position.Speaker.State(new CountryCode("NO")), words(random, 40), source),
                        new Position(new Position.Speaker.Organisation("NATO"), words(random, 4), source)),
                sources, Optional.empty(), Origin.run());
    }

    private static EventDate date(Random random) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(30));
        return switch (random.nextInt(5)) {
            case 0 -> new EventDate.Day(day);
            case 1 -> new EventDate.About(day);
            case 2 -> new EventDate.Days(day, day.plusDays(random.nextInt(5)));
            case 3 -> new EventDate.Month(YearMonth.from(day));
            default -> new EventDate.Moment(
                    OffsetDateTime.parse(day + (random.nextBoolean() ? "T09:30Z" : "T23:59:58+05:45")));
        };
    }

    private static Citation citation(Random random) {
        return new Citation(
                words(random, 9), random.nextBoolean() ? "" : words(random, 2),
                random.nextBoolean() ? "" : "https://example.org/" + random.nextInt() + "?a={b},c#d:",
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2022, 1, 9)),
                random.nextBoolean() ? "" : "no");
    }

    /** What the reader strips is not there: blanks around, and of a link to nowhere the brackets. */
    private static String words(Random random, int most) {
        String words = many(random, 1 + random.nextInt(most)).strip();
        return words.isBlank() ? "x" : words;
    }

    private static String many(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(NASTY.get(random.nextInt(NASTY.size()))).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    private static String noLinks(String text) {
        return CleanText.of(text).replace("<", "‹").replace("[", "(");
    }
}
