package org.chancery.proof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.digest.Attendee;
import org.chancery.digest.Changes;
import org.chancery.digest.Course;
import org.chancery.digest.Coverage;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Ledger;
import org.chancery.digest.Masthead;
import org.chancery.digest.Quotation;
import org.chancery.digest.Section;
import org.chancery.digest.SeeAlso;
import org.chancery.digest.Side;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Stop;
import org.chancery.digest.Upcoming;
import org.chancery.reference.CountryCode;
import org.chancery.text.Language;
import org.chancery.text.Paper;
import org.chancery.text.Prose;

/**
 * Editions that never were, to try a layout on: one with too much of everything, one with nothing. Whatever a week may
 * bring, a template that takes both will most likely take.
 */
final class StressEdition {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final String LONG_HEADLINE =
            ("Ministers of twelve states and the envoys of three bodies agree, after "
                    + "talks that were broken off twice, on a text that each of them reads in another way, and put off what "
                    + "they could not settle to a further round at a place and on a day that remain to be named by the chair, "
                    + "who spoke of progress all the same").substring(0, 300);
    private static final String OVERLONG_WORD = "Nonproliferationconsultations".repeat(5).substring(0, 120);
    private static final String TEXT = "The two sides met for three hours and parted without a result. A further round "
            + "is *not* ruled out.";
    private static final int EVENTS = 60;
    private static final int HEADLINES = 40;
    private static final int AHEAD = 20;
    private static final List<String> NAMES =
            List.of("Jens Stoltenberg", "\u738B\u6BC5", "\u6797 \u82B3\u6B63", "\u0633\u0627\u0645\u062D "
                    + "\u0634\u0643\u0631\u064A", "\u05D9\u05D0\u05D9\u05E8 \u05DC\u05E4\u05D9\u05D3",
                    "\u0421\u0435\u0440\u0433\u0435\u0439 \u041B\u0430\u0432\u0440\u043E\u0432",
                    "\u039D\u03AF\u03BA\u03BF\u03C2 \u0394\u03AD\u03BD\u03B4\u03B9\u03B1\u03C2", "Sauli Niinist\u00F6");

    private StressEdition() {}

    /** Too much of everything. */
    static Digest crowded() {
        List<Section> sections = List.of(
                section("crowd", "United States, Russia, Ukraine and eleven more", entries(0, EVENTS - 2), sources()),
                section("empty", "A section without any event", List.of(), List.of()),
                section("one", OVERLONG_WORD, entries(EVENTS - 2, EVENTS), List.of()));
        return new Digest(
                masthead(LONG_HEADLINE), LONG_HEADLINE, LONG_HEADLINE, sections, entries(EVENTS, EVENTS + 12),
                IntStream.range(0, AHEAD).mapToObj(StressEdition::upcoming).toList(), ledger(), sources(),
                StressFigures.crowded(MONDAY));
    }

    /** Nothing at all. */
    static Digest bare() {
        return new Digest(masthead("A quiet week"), "", "", List.of(), List.of(), List.of(), Ledger.empty(), List.of(),
                StressFigures.none(MONDAY));
    }

    private static Masthead masthead(String title) {
        return new Masthead(
                "stress", title, LONG_HEADLINE, OVERLONG_WORD, Language.english(), Paper.A4, "2024-W01", MONDAY,
                MONDAY.plusDays(6), ZonedDateTime.of(MONDAY.plusDays(7).atStartOfDay(), ZoneOffset.UTC), true);
    }

    private static Section section(String id, String heading, List<Entry> entries, List<SourceNote> headlines) {
        List<SeeAlso> seeAlso = List.of(new SeeAlso("e0", LONG_HEADLINE, "crowd", heading));
        return new Section(id, heading, List.of(new CountryCode("US")), entries, headlines,
                entries.stream().limit(3).toList(), entries.isEmpty() ? List.of() : seeAlso);
    }

    private static List<Entry> entries(int from, int until) {
        return IntStream.range(from, until).mapToObj(StressEdition::entry).toList();
    }

    private static Entry entry(int number) {
        List<Quotation> quotes = number % 20 == 0
                ? List.of(new Quotation(LONG_HEADLINE, name(number), "Minister for Foreign Affairs", Optional.of(1)))
                : List.of();
        List<String> notes = number % 9 == 0 ? List.of("Sources disagree on the day") : List.of();
        return new Entry("e" + number, headline(number), dating(number), "talks", "held", place(number),
                people(number), Prose.markdown(number % 3 == 0 ? TEXT : ""), quotes, List.of(1, 2), notes,
                Optional.empty());
    }

    private static String headline(int number) {
        return switch (number) {
            case 0, 31 -> LONG_HEADLINE;
            case 3 -> OVERLONG_WORD;
            default -> "Talks number " + number + " end without a result";
        };
    }

    private static Dating dating(int number) {
        LocalDate day = MONDAY.plusDays(number % 7);
        return switch (number % 4) {
            case 1 -> new Dating.About(day);
            case 2 -> new Dating.Days(day, day.plusDays(2));
            case 3 -> new Dating.Month(MONDAY);
            default -> new Dating.Day(day);
        };
    }

    private static String place(int number) {
        return number % 6 == 5 ? "" : number == 4 ? OVERLONG_WORD : "Geneva, Switzerland";
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }

    private static List<Attendee> people(int number) {
        return Stream.of(new Attendee(name(number), "Minister for Foreign Affairs"), new Attendee(name(number + 1), ""))
                .limit(number % 3)
                .toList();
    }

    private static Upcoming upcoming(int number) {
        Dating day = new Dating.Day(MONDAY.plusDays(7 + number % 7));
        return new Upcoming("u" + number, headline(number), day, "meeting", place(number), people(number), List.of(1));
    }

    private static Ledger ledger() {
        List<Upcoming> met = IntStream.range(0, 10).mapToObj(StressEdition::upcoming).toList();
        List<Stop> stops = IntStream.range(0, 12)
                .mapToObj(each -> new Stop(dating(each), place(each), StressFigures.spot(each),
                        List.of(headline(each), headline(each + 1))))
                .toList();
        List<Changes.Trend> trends = IntStream.range(0, 8)
                .mapToObj(each -> new Changes.Trend("Country " + each, each, 12 - each,
                        Changes.Direction.of(each, 12 - each), "more talks"))
                .toList();
        List<Changes.FollowUp> announced =
                met.stream().limit(5).map(each -> new Changes.FollowUp(each, "took place")).toList();
        Changes changes = new Changes(MONDAY.minusDays(7), MONDAY.minusDays(1), trends, trends, announced, met);
        return new Ledger(changes, met, stops, sides(),
                Optional.of(new Course(new Dating.Day(MONDAY.minusDays(300)), 306)), coverage());
    }

    private static Coverage coverage() {
        List<Coverage.Report> reports = IntStream.range(0, 8)
                .mapToObj(each -> new Coverage.Report(
                        List.of("Country " + each, each == 3 ? OVERLONG_WORD : "Country " + (each + 1)), "talks",
                        MONDAY, MONDAY.plusDays(each % 3), 10_000L * (8 - each), each == 2 ? LONG_HEADLINE : "",
                        "https://example.org/" + each))
                .toList();
        return new Coverage(List.of("GDELT"), reports, StressFigures.days(MONDAY));
    }

    private static List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (int side = 0; side < 5; side++) {
            sides.add(new Side(side == 3 ? OVERLONG_WORD : "Country " + side, IntStream.range(0, side)
                    .mapToObj(each -> new Side.Position(LONG_HEADLINE, each % 2 == 0, name(each), "", headline(each),
                            dating(each), List.of(1)))
                    .toList()));
        }
        return sides;
    }

    private static List<SourceNote> sources() {
        return IntStream.rangeClosed(1, HEADLINES)
                .mapToObj(number -> new SourceNote(number, headline(number), number % 3 == 0 ? "" : "The Gazette",
                        number % 2 == 0 ? "https://example.org/" + OVERLONG_WORD : "", Optional.of(MONDAY), "en"))
                .toList();
    }
}
