package org.chancery.testing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.digest.Attendee;
import org.chancery.digest.Changes;
import org.chancery.digest.Course;
import org.chancery.digest.Coverage;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Figures;
import org.chancery.digest.Figures.CountryCount;
import org.chancery.digest.Figures.DayCount;
import org.chancery.digest.Figures.Meeting;
import org.chancery.digest.Figures.Party;
import org.chancery.digest.History;
import org.chancery.digest.Ledger;
import org.chancery.digest.Masthead;
import org.chancery.digest.Quotation;
import org.chancery.digest.Section;
import org.chancery.digest.SeeAlso;
import org.chancery.digest.Side;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Stop;
import org.chancery.digest.Upcoming;
import org.chancery.reference.Coordinates;
import org.chancery.reference.CountryCode;
import org.chancery.text.Language;
import org.chancery.text.Paper;
import org.chancery.text.Prose;

/** The digest of 10 to 16 January 2022, as an editor would hand it to the page. */
public final class JanuaryDigest {
    private static final Attendee BLINKEN = new Attendee("Antony Blinken", "Secretary of State");
    private static final Attendee SHERMAN = new Attendee("Wendy Sherman", "Deputy Secretary of State");
    private static final Attendee RYABKOV = new Attendee("Sergei Ryabkov", "Deputy Minister of Foreign Affairs");
    private static final Attendee STOLTENBERG = new Attendee("Jens Stoltenberg", "Secretary General of NATO");

    private JanuaryDigest() {}

    /** The digest. */
    public static Digest digest() {
        return new Digest(
                masthead(),
                "Three rounds of talks in four days, in Geneva, Brussels and Vienna, ended without a step back from the"
                        + " Ukrainian border; sanctions fell on Managua and Pyongyang; and Washington asked questions"
                        + " about Kazakhstan.",
                "",
                sections(),
                List.of(entry("osce-note", "OSCE states receive the draft agenda of the dialogue", 14, "statement",
                        "Vienna", "", List.of(3))),
                ahead(),
                ledger(),
                sources(),
                figures());
    }

    /** A period in which nothing happened. */
    public static Digest empty() {
        Digest full = digest();
        return new Digest(
                full.masthead(), "Nothing was found for Russia, Ukraine and Japan.", "", List.of(), List.of(),
                List.of(), Ledger.empty(), List.of(),
                new Figures(full.figures().days().stream().map(day -> new DayCount(day.day(), 0)).toList(), List.of(),
                        History.empty(), List.of(), full.figures().reach()));
    }

    private static Masthead masthead() {
        return new Masthead(
                "weekly-roundup", "What Blinken did this week", "The Secretary of State and his peers", "",
                Language.english(), Paper.A4,
                "2022-W02", LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 16),
                ZonedDateTime.parse("2022-01-17T00:00-05:00[America/New_York]"), false);
    }

    private static List<Section> sections() {
        return List.of(
                new Section("us-ru-ua", "United States, Russia, Ukraine", codes("US", "RU", "UA"),
                        List.of(council(), geneva(), vienna(), call()), sources().subList(0, 3),
                        List.of(entry("troops", "Some 100,000 Russian troops are reported near Ukraine’s border",
                                new Dating.Month(LocalDate.of(2021, 11, 1)),
                                "military", "", "", List.of(3))),
                        List.of(new SeeAlso("kz-order", "Tokayev orders troops to shoot without warning", "kz",
                                "Kazakhstan"))),
                new Section("kp", "North Korea", codes("KP"),
                        List.of(
                                entry("kp-sanctions", "Five North Koreans are sanctioned over weapons goods", 12,
                                        "sanctions", "Washington",
                                        "Washington names five North Koreans who are said to have procured goods for the weapons programmes"
                                                + " from Russia and China.",
                                        List.of(1)),
                                entry("kp-test", "A second “hypersonic” launch, with Kim looking on",
                                        new Dating.Day(LocalDate.of(2022, 1, 11)), "military", "North Korea",
                                        "It is the second test within a week that state media give that name.",
                                        List.of(1),
                                        new Attendee("Kim Jong Un",
                                                "General Secretary of the Workers’ Party of Korea"))),
                        sources().subList(0, 1), List.of(), List.of()),
                new Section("ni", "Nicaragua", codes("NI"),
                        List.of(entry("ni-sanctions",
                                "Six Nicaraguan officials are sanctioned on the day Ortega is sworn in", 10,
                                "sanctions", "Washington, Brussels",
                                "The United States and the European Union act on the same day. Both call November’s election *fraudulent*.",
                                List.of(1))),
                        List.of(), List.of(), List.of()),
                new Section("kz", "Kazakhstan", codes("KZ"), List.of(almaty()), sources().subList(0, 1),
                        List.of(entry("kz-order", "Tokayev orders troops to shoot without warning", 7, "protest",
                                "Nur-Sultan", "", List.of(1))),
                        List.of()),
                new Section("jp", "Japan", codes("JP"),
                        List.of(entry("jp-pact", "Tokyo and Washington prepare a pact on defence research",
                                new Dating.About(LocalDate.of(2022, 1, 13)), "cooperation", "",
                                "The agreement announced a week earlier is to cover *hypersonic* and space threats.",
                                List.of(1))),
                        List.of(), List.of(), List.of()));
    }

    private static Ledger ledger() {
        Upcoming meeting = new Upcoming("us-russia", "Sherman and Ryabkov meet in Geneva",
                new Dating.Day(LocalDate.of(2022, 1, 10)), "talks", "Geneva",
                List.of(new Attendee("Wendy Sherman", "Deputy Secretary of State")), List.of(1));
        return new Ledger(
                new Changes(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 9),
                        List.of(new Changes.Trend("Russia", 4, 5, Changes.Direction.UP, "1 more: talks 3")),
                        List.of(new Changes.Trend("Alliances", 1, 0, Changes.Direction.QUIET, "gone quiet")),
                        List.of(new Changes.FollowUp(meeting, "took place")), List.of(meeting)),
                List.of(meeting),
                List.of(new Stop(new Dating.Day(LocalDate.of(2022, 1, 10)), "Geneva",
                        Optional.of(new Stop.Spot(1, new Coordinates(46.2, 6.15))),
                        List.of("Talks in Geneva"))),
                List.of(new Side("United States", List.of(new Side.Position("massive consequences", true,
                        "Antony Blinken", "Secretary of State", "Blinken warns", day(7), List.of(2)))),
                        new Side("Russia", List.of(new Side.Position("The evening was complex", false,
                                "Sergei Ryabkov", "Deputy Minister of Foreign Affairs", "A dinner", day(9),
                                List.of(3))))),
                Optional.of(new Course(new Dating.Month(LocalDate.of(2021, 11, 1)), 77)), coverage());
    }

    private static Coverage coverage() {
        return new Coverage(
                List.of("GDELT"),
                List.of(new Coverage.Report(List.of("China", "Russia"), "cooperation", LocalDate.of(2022, 1, 11),
                        LocalDate.of(2022, 1, 13), 41, "", "https://www.example.org/story")),
                List.of(new DayCount(LocalDate.of(2022, 1, 11), 9)));
    }

    private static Entry council() {
        return new Entry("nato-russia-council", "NATO and Russia meet in Council for the first time since 2019",
                day(12), "talks", "held", "Brussels",
                List.of(STOLTENBERG, SHERMAN, new Attendee("Alexander Grushko", "Deputy Minister of Foreign Affairs")),
                Prose.markdown(
                        "Thirty allies sat down with Russia. No visible progress was reported: the door of the alliance stays"
                                + " open, and Russia is given no veto over who may walk through it."),
                List.of(), List.of(1, 2, 3), List.of(), Optional.empty());
    }

    private static Entry geneva() {
        return new Entry("geneva", "Geneva: the first of three rounds ends without a step back",
                day(10), "talks", "held", "Geneva", List.of(SHERMAN, RYABKOV),
                Prose.markdown(
                        "The American side refused to put on the table either the withdrawal of its troops from eastern Europe"
                                + " or a promise that the alliance will not grow.\n\nThe two had dined together the evening before; the"
                                + " Russian guest called the conversation complex."),
                List.of(new Quotation("massive consequences", "Antony Blinken", "Secretary of State", Optional.of(2))),
                List.of(1, 2, 3), List.of(), Optional.empty());
    }

    private static Entry vienna() {
        return new Entry("vienna", "Vienna: the chair warns of war in Europe", day(13), "talks", "held", "Vienna",
                List.of(new Attendee("Zbigniew Rau", "Chairman-in-Office of the OSCE")),
                Prose.markdown(
                        "In the Permanent Council of the OSCE, its chairman spoke of a danger of war greater than at any time in"
                                + " thirty years."),
                List.of(), List.of(2, 3),
                List.of("Another source dates this to 12 January 2022: Report before the talks."), Optional.empty());
    }

    private static Entry call() {
        return new Entry("call", "Blinken and Stoltenberg speak about the next steps", day(14), "call", "held", "",
                List.of(BLINKEN, STOLTENBERG),
                Prose.markdown(
                        "Both remain committed to diplomacy and ready to meet Russia again, the spokesman of the State Department said."),
                List.of(), List.of(3), List.of(), Optional.empty());
    }

    private static Entry almaty() {
        return new Entry("almaty", "Washington welcomes reports of calm in Almaty",
                new Dating.About(LocalDate.of(2022, 1, 10)), "statement", "reported",
                "Washington", List.of(new Attendee("Ned Price", "Spokesperson for the Department of State")),
                Prose.markdown(
                        "The State Department asks that human rights be respected and why [troops of the CSTO](https://example.org/csto) were called."),
                List.of(), List.of(1), List.of("The exact day is not known."), Optional.empty());
    }

    private static List<Upcoming> ahead() {
        return List.of(
                new Upcoming("kyiv", "Antony Blinken travels to Ukraine", day(19), "visit", "Kyiv",
                        List.of(BLINKEN, new Attendee("Volodymyr Zelenskyy", "President")), List.of(4)),
                new Upcoming("quad", "Foreign ministers of the “transatlantic quad” meet", day(20), "meeting", "Berlin",
                        List.of(BLINKEN), List.of(4)),
                new Upcoming("lavrov", "Antony Blinken and Sergei Lavrov meet", day(21), "meeting", "Geneva", List.of(),
                        List.of(4)));
    }

    private static List<SourceNote> sources() {
        return List.of(
                new SourceNote(1, "Weekly roundup", "", "", date(14), "en"),
                new SourceNote(2, "Report before the talks", "", "", date(8), "de"),
                new SourceNote(3, "US and NATO ready for new talks with Russia", "Deutsche Welle",
                        "https://example.org/dw", date(14), "de"),
                new SourceNote(4, "Newsletter", "", "", date(19), "ko"));
    }

    private static Figures figures() {
        int[] counts = {3, 1, 2, 2, 2, 0, 0};
        return new Figures(
                Stream.iterate(0, i -> i + 1).limit(7).map(i -> new DayCount(LocalDate.of(2022, 1, 10 + i), counts[i]))
                        .toList(),
                List.of(
                        new CountryCount(new CountryCode("US"), "United States", 7, 38.9, -77),
                        new CountryCount(new CountryCode("RU"), "Russia", 5, 55.75, 37.6),
                        new CountryCount(new CountryCode("UA"), "Ukraine", 4, 50.4, 30.5),
                        new CountryCount(new CountryCode("KP"), "North Korea", 2, 39, 125.7),
                        new CountryCount(new CountryCode("KZ"), "Kazakhstan", 1, 51.2, 71.4),
                        new CountryCount(new CountryCode("NI"), "Nicaragua", 1, 12.1, -86.2),
                        new CountryCount(new CountryCode("JP"), "Japan", 1, 35.7, 139.7)),
                history(),
                List.of(meeting("Wendy Sherman", "Sergei Ryabkov"),
                        meeting("Jens Stoltenberg", "Wendy Sherman", "Alexander Grushko")),
                LocalDate.of(2022, 1, 23));
    }

    private static History history() {
        LocalDate first = LocalDate.of(2021, 12, 27);
        return new History(
                Stream.of(0, 7, 14).map(days -> new History.Span(first.plusDays(days), first.plusDays(days + 6)))
                        .toList(),
                List.of(new History.Line("Russia", List.of(2, 4, 5)), new History.Line("Japan", List.of(0, 2, 1))));
    }

    private static Meeting meeting(String... people) {
        return new Meeting(Stream.of(people).map(name -> new Party(name, name)).toList());
    }

    private static Entry entry(String id, String headline, int day, String kind, String place, String prose,
            List<Integer> sources, Attendee... people) {
        return entry(id, headline, day(day), kind, place, prose, sources, people);
    }

    private static Entry entry(String id, String headline, Dating date, String kind, String place, String prose,
            List<Integer> sources, Attendee... people) {
        return new Entry(id, headline, date, kind, "held", place, List.of(people), Prose.markdown(prose), List.of(),
                sources, List.of(), Optional.empty());
    }

    private static Dating day(int day) {
        return new Dating.Day(LocalDate.of(2022, 1, day));
    }

    private static Optional<LocalDate> date(int day) {
        return Optional.of(LocalDate.of(2022, 1, day));
    }

    private static List<CountryCode> codes(String... codes) {
        return Stream.of(codes).map(CountryCode::new).toList();
    }
}
