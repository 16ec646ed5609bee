package org.chancery.figure;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Figures;
import org.chancery.digest.History;
import org.chancery.digest.Ledger;
import org.chancery.digest.Masthead;
import org.chancery.digest.Section;
import org.chancery.digest.Stop;
import org.chancery.digest.Upcoming;
import org.chancery.reference.Coordinates;
import org.chancery.reference.Country;
import org.chancery.reference.ReferenceData;
import org.chancery.testing.JanuaryDigest;
import org.chancery.text.Language;
import org.chancery.text.Prose;

/** An edition with so many events, days, countries and letters in a name, made by chance that is always the same. */
record Crowd(int events, int days, int countries, int letters, String alphabet) {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 10);
    private static final List<String> STANDINGS = List.of("held", "held", "held", "scheduled", "cancelled", "reported");

    /** From one event to more than a page bears; in letters that are narrow, wide and square. */
    static Stream<Crowd> all() {
        return Stream.of(
                new Crowd(1, 7, 1, 8, "abc"), new Crowd(60, 7, 40, 12, "Wm WM"), new Crowd(9, 7, 6, 40, "wide Name"),
                new Crowd(31, 31, 12, 40, "Жщю Щ"), new Crowd(200, 365, 40, 20, "一二三四"),
                new Crowd(14, 9, 8, 14, "אבגד ה"),
                new Crowd(20, 14, 20, 10, "éèàç -"), new Crowd(5, 1, 3, 9, "xyz"),
                new Crowd(40, 90, 30, 30, "ABCDEFG "));
    }

    List<Figure> figures() {
        Digest digest = digest();
        Figures shown = digest.figures();
        return Stream.of(
                DaysChart.of(shown.days(), language()),
                TrendChart.of(shown.history(), language()),
                WorldMap.of(shown.countries(), digest.ledger().itinerary(), language()),
                MeetingMatrix.of(shown.meetings(), language()),
                Timeline.of(digest))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Language language() {
        return Language.english();
    }

    private Digest digest() {
        Random chance = new Random(events * 31L + days);
        List<Entry> entries = IntStream.range(0, events).mapToObj(i -> entry(chance, i)).toList();
        List<Entry> recalled = IntStream.range(0, events / 4)
                .mapToObj(i -> entry(chance, FROM.minusDays(1 + chance.nextInt(300)), "held", i)).toList();
        List<Upcoming> ahead = IntStream.range(0, events / 3).mapToObj(i -> new Upcoming("a" + i, name(chance),
                new Dating.Day(FROM.plusDays(days + chance.nextInt(7))), "visit", name(chance), List.of(), List.of()))
                .toList();
        Masthead head = JanuaryDigest.digest().masthead();
        Ledger empty = Ledger.empty();
        return new Digest(
                new Masthead("b", "t", "", "", language(), head.paper(), "e", FROM, FROM.plusDays(days - 1),
                        ZonedDateTime.parse("2022-01-17T00:00Z"), false),
                "", "",
                List.of(new Section("s", "s", List.of(), entries, List.of(), recalled, List.of())),
                List.of(), ahead,
                new Ledger(empty.changes(), List.of(), stops(chance), empty.sides(), empty.course(), empty.coverage()),
                List.of(),
                shown(entries, chance));
    }

    private Entry entry(Random chance, int number) {
        return entry(chance, FROM.plusDays(chance.nextInt(days)), STANDINGS.get(chance.nextInt(6)), number);
    }

    private Entry entry(Random chance, LocalDate day, String standing, int number) {
        Dating date = number % 5 == 0 ? new Dating.Days(day, day.plusDays(chance.nextInt(20))) : new Dating.Day(day);
        return new Entry("e" + number, name(chance), date, "talks", standing, number % 3 == 0 ? "" : name(chance),
                List.of(), Prose.markdown(""), List.of(), List.of(), List.of(), Optional.empty());
    }

    private List<Stop> stops(Random chance) {
        List<Country> all = ReferenceData.builtIn().countries().all();
        List<Stop> stops = new ArrayList<>();
        for (int number = 1; number <= Math.min(countries, 12); number++) {
            Coordinates at = all.get(chance.nextInt(all.size())).at();
            stops.add(new Stop(new Dating.Day(FROM), name(chance), Optional.of(new Stop.Spot(number, at)), List.of()));
        }
        return stops;
    }

    private Figures shown(List<Entry> entries, Random chance) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.date().first(), 1, Integer::sum));
        List<Country> all = ReferenceData.builtIn().countries().all();
        return new Figures(
                FROM.datesUntil(FROM.plusDays(days))
                        .map(day -> new Figures.DayCount(day, counts.getOrDefault(day, 0))).toList(),
                IntStream.range(0, countries).mapToObj(i -> count(all.get(i * 6 % all.size()), 1 + chance.nextInt(9)))
                        .toList(),
                history(chance),
                IntStream.range(0, events).mapToObj(i -> meeting(chance)).toList(),
                FROM.plusDays(days + 6));
    }

    private static Figures.CountryCount count(Country country, int events) {
        return new Figures.CountryCount(
                country.code(), country.name(), events, country.latitude(), country.longitude());
    }

    private History history(Random chance) {
        List<History.Span> periods = IntStream.rangeClosed(-7, 0)
                .mapToObj(i -> new History.Span(FROM.plusDays((long) i * days), FROM.plusDays((i + 1L) * days - 1)))
                .toList();
        return new History(periods, IntStream.range(0, Math.min(8, countries)).mapToObj(i -> new History.Line(
                name(chance), chance.ints(8, 0, events + 1).boxed().toList())).toList());
    }

    private Figures.Meeting meeting(Random chance) {
        return new Figures.Meeting(IntStream.range(0, 2 + chance.nextInt(4)).mapToObj(i -> {
            String name = name(new Random(chance.nextInt(countries + 2)));
            return new Figures.Party(name, name.substring(0, Math.min(4, name.length())));
        }).toList());
    }

    private String name(Random chance) {
        String name = IntStream.range(0, letters)
                .map(i -> alphabet.charAt(chance.nextInt(alphabet.length())))
                .mapToObj(Character::toString)
                .reduce("N", String::concat);
        return name.strip();
    }
}
