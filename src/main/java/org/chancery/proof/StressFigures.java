package org.chancery.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.digest.Figures;
import org.chancery.digest.History;
import org.chancery.digest.Stop;
import org.chancery.reference.Coordinates;
import org.chancery.reference.CountryCode;

/** What the pictures of editions show that never were. */
final class StressFigures {
    private static final int PEOPLE = 14;
    private static final int PERIODS = 8;

    private StressFigures() {}

    /** Many countries, meetings and periods. */
    static Figures crowded(LocalDate monday) {
        List<Figures.CountryCount> countries = List.of(
                new Figures.CountryCount(new CountryCode("RU"), "Russia", 40, 55.8, 37.6),
                new Figures.CountryCount(new CountryCode("MT"), "Malta", 3, 35.9, 14.5),
                new Figures.CountryCount(new CountryCode("US"), "United States", 1, 38.9, -77));
        return new Figures(days(monday), countries, history(monday), meetings(), monday.plusDays(14));
    }

    /** Each day with more than the one before. */
    static List<Figures.DayCount> days(LocalDate monday) {
        return IntStream.range(0, 7)
                .mapToObj(each -> new Figures.DayCount(monday.plusDays(each), each * each))
                .toList();
    }

    /** Nothing to show. */
    static Figures none(LocalDate monday) {
        return new Figures(List.of(), List.of(), History.empty(), List.of(), monday.plusDays(6));
    }

    /** A point of a journey around the world; of some stops nobody knows where they lie. */
    static Optional<Stop.Spot> spot(int number) {
        Coordinates at = new Coordinates(60 - 10.0 * number, 30.0 * number - 170);
        return number % 4 == 3 ? Optional.empty() : Optional.of(new Stop.Spot(number + 1, at));
    }

    private static History history(LocalDate monday) {
        List<History.Span> spans = IntStream.range(0, PERIODS)
                .mapToObj(each -> monday.minusWeeks(PERIODS - 1L - each))
                .map(first -> new History.Span(first, first.plusDays(6)))
                .toList();
        List<History.Line> lines = IntStream.range(0, 6)
                .mapToObj(line -> new History.Line("Country " + line,
                        IntStream.range(0, PERIODS).mapToObj(each -> each * line % 7).toList()))
                .toList();
        return new History(spans, lines);
    }

    private static List<Figures.Meeting> meetings() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(each -> new Figures.Meeting(List.of(party(each), party(each * 3 % PEOPLE + 1), party(0))))
                .toList();
    }

    private static Figures.Party party(int number) {
        return new Figures.Party("Minister number " + number, "Country " + number % 5);
    }
}
