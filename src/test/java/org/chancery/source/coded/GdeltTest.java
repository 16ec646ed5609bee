package org.chancery.source.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;
import org.chancery.source.harvest.Harvest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is peculiar about GDELT, and what may be wrong with a file of it. */
class GdeltTest {
    private static final String GOOD = row();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} and {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RUS| ~   | UKR| ~   | RU UA
            ROM| ~   | KSV| ~   | RO XK
            RUS| ~   | ~  | NAT | RU NATO
            EUR| EEC | CHN| ~   | EU CN
            AUT| ~   | EUR| SCE | AT OSCE
            AFG| TAL | USA| ~   | AF US
            ~  | IMF | UKR| ~   | 1 left: a group that is no known body (IMF)
            EUR| ~   | CHN| ~   | 1 left: a region instead of a country (EUR)
            RUS| ~   | QQQ| ~   | 1 left: a code that is of no known country (QQQ)
            ~  | ~   | UKR| ~   | 1 left: an actor without a country
            RUS| ~   | ~  | ~   | 1 left: an actor without a country
            RUS| ~   | RUS| ~   | 1 left: within one country
            ~  | UNO | ~  | EEC | 1 left: between two bodies
            ~  | UNO | ~  | UNO | 1 left: within one body
            """)
    void tellsCountriesBodiesAndRegionsApart(String one, String group, String other, String otherGroup, String found) {
        Harvest harvest = read(row(7, or(one), 8, or(group), 17, or(other), 18, or(otherGroup)));
        String told = harvest.coded().isEmpty()
                ? Coded.account(harvest).getFirst()
                : harvest.coded().getFirst().actors().map(actor -> actor.id()).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"040, meeting", "041, call", "042, visit", "046, talks", "057, agreement", "051, support",
            "036, cooperation",
            "0874, withdrawal", "081, concession", "163, sanctions", "141, protest", "190, attack", "1383, threat",
            "46, talks", "874, withdrawal", "010, 1 left: a statement (CAMEO 01)",
            "150, 1 left: a show of force (CAMEO 15)",
            "099, 1 left: an inquiry (CAMEO 09)", "X, 1 refused: \"X\" is no code of CAMEO"})
    void takesCodesForTextWithTheirNought(String code, String found) {
        Harvest harvest = read(row(26, code) + GOOD.replace("1022000001", "7").replace("046\t046\t04", "112\t112\t11"));
        List<CodedEvent> events = harvest.coded().stream().filter(each -> !each.number().equals("7")).toList();
        assertThat(events.isEmpty()
                ? Coded.account(harvest).stream().filter(line -> line.contains(": ")).findFirst().orElseThrow()
                : events.getFirst().kind().word()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"20220112, 1 kept", "20220111, 1 kept", "20220105, 1 kept", "20211213, 1 left", "20210112, 1 left",
            "20120115, 1 left", "20210113, 1 kept"})
    void leavesOutWhatIsDatedByLastMonthOrLastYear(String day, String found) {
        assertThat(Coded.account(read(row(1, day))).getFirst()).startsWith(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CH, CN", "UP, UA", "RS, RU", "KN, KP", "KS, KR", "SF, ZA", "GM, DE", "JA, JP", "AS, AU", "IS, IL",
            "EI, IE",
            "UK, GB", "RI, RS", "KV, XK", "OD, SS"})
    void takesCountriesOfPlacesForFips(String fips, String iso) {
        assertThat(read(row(53, fips)).coded().getFirst().place().orElseThrow().country().orElseThrow().value())
                .isEqualTo(iso);
    }

    @Test
    void makesRowsOneThatTellOfTheSame() {
        Harvest harvest = read(row(0, "12", 31, "4") + row(0, "9", 31, "2", 52, "Elsewhere") + row(0, "10", 26, "042")
                + row(0, "11", 7, "UKR", 17, "RUS") + row(0, "12") + row(0, "13", 60, "https://example.org/other")
                + row(0, "14", 26, "112") + row(0, "15", 1, "20220111"));
        assertThat(Coded.account(harvest)).containsExactly("4 kept", "4 merged", "8 read");
        assertThat(harvest.coded().getFirst().number()).as("the least, whatever the order").isEqualTo("9");
        assertThat(harvest.coded().getFirst().mentions()).as("of the row that has most").isEqualTo(10);
    }

    @Test
    void doesNotMakeRowsOneWhoseReportIsNotKnown() {
        List<String> first = new ArrayList<>(Arrays.asList(cells()).subList(0, 57));
        first.set(56, "20220112");
        String row = String.join("\t", first) + "\n";
        Harvest harvest = read(row + row.replace("1022000001", "5") + row);
        assertThat(Coded.account(harvest)).containsExactly("2 kept", "1 merged", "3 read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            javascript:alert(1)          | ~
            https://example.org/"a"      | https://example.org/"a"
            http://user@example.org/x    | http://example.org/x
            ftp://example.org/x          | ~
            https://example.org/a b      | ~
            """)
    void takesNoAddressThatRunsSomething(String typed, String taken) {
        assertThat(read(row(60, typed)).coded().getFirst().url()).isEqualTo(or(taken));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void readsAnyColumnsByTheirNames(String what, String text, int kept) {
        Harvest harvest = read(text);
        assertThat(Coded.said(harvest)).isEmpty();
        assertThat(harvest.coded()).hasSize(kept);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("of BigQuery", "SQLDATE,EventCode,Actor2CountryCode,Actor1CountryCode,SOURCEURL\n"
                        + "20220112,046,UKR,RUS,https://example.org/1\n20220112,010,UKR,RUS,https://example.org/2\n",
                        1),
                Arguments.of("with quotes, a comma and a line in them", "\"GLOBALEVENTID\",\"SQLDATE\",\"Actor1Name\","
                        + "\"Actor1CountryCode\",\"Actor2CountryCode\",\"EventCode\",\"IsRootEvent\"\r\n"
                        + "1,20220112,\"A, \"\"B\"\"\nC\",RUS,UKR,\"046\",1\r\n2,20220112,A,RUS,UKR,046,1\r\n", 2),
                Arguments.of("with what a program makes of the figure one",
                        "SQLDATE,EventCode,Actor2CountryCode,Actor1CountryCode,IsRootEvent,SOURCEURL\n"
                                + "20220112,046,UKR,RUS,1.0,https://example.org/1\n"
                                + "20220112,046,UKR,RUS,True,https://example.org/2\n"
                                + "20220112,046,UKR,RUS,0.0,https://example.org/3\n"
                                + "20220112,046,UKR,RUS,False,https://example.org/4\n",
                        2),
                Arguments.of("with tabs and hyphens",
                        "globaleventid\tsqldate\tactor1countrycode\tactor2countrycode\teventcode\n"
                                + "1\t2022-01-12\tRUS\tUKR\t46\n",
                        1),
                Arguments.of("with a mark of byte order", "\uFEFFGLOBALEVENTID,SQLDATE,Actor1CountryCode,"
                        + "Actor2CountryCode,EventCode\n1,20220112,RUS,UKR,046\n", 1),
                Arguments.of("and no row", "SQLDATE,EventCode,Actor2CountryCode,Actor1CountryCode\n", 0),
                Arguments.of("without a header, with mixed ends of lines", GOOD.replace("\n", "\r\n") + "\n"
                        + GOOD.replace("1022000001", "2").replace("report", "other").replace("\n", "\r")
                        + GOOD.replace("1022000001", "3").replace("report", "third").replace("\n", ""), 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesWhatIsWrongWithItsPlaceAndReadsTheRest(String what, String text, List<String> said) {
        Harvest harvest = read(text);
        assertThat(Coded.said(harvest)).isEqualTo(said);
        assertThat(harvest.account().read()).isEqualTo(harvest.account().kept() + harvest.account().faulty());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                wrong("a last row that was torn", GOOD + GOOD.substring(0, 60),
                        "2:1: warning: the row has 29 cells, not 57, 58 or 61"),
                wrong("a cell too many, twice", row(60, "x\ty") + GOOD + row(60, "x\ty"),
                        "1:1: warning: the row has 62 cells, not 57, 58 or 61"),
                wrong("a cell of twenty megabytes", row(5, "x".repeat(20_000_000)) + GOOD,
                        "1:1: warning: the row has more than 1048576 bytes"),
                wrong("a byte of zero", row(6, "RUS\0SIA") + GOOD,
                        "1:25: warning: a character stands in the row that no text has, such as U+0000"),
                wrong("a day that is none", row(1, "20220230") + row(1, "today") + GOOD,
                        "1:12: warning: \"20220230\" is no day of the calendar",
                        "2:12: warning: \"today\" is no day of the calendar"),
                wrong("a day in quotes", row(1, "\"20220112\"") + GOOD,
                        "1:12: warning: the day \"20220112\" stands in quotes"),
                wrong("a code that is none, behind a letter of two bytes", row(6, "R\u00DC", 26, "X9") + GOOD,
                        "1:54: warning: \"X9\" is no code of CAMEO"),
                wrong("more reports than there can be", row(31, "99999999999999") + row(31, "1000001") + GOOD,
                        "1:65: warning: \"99999999999999\" reports of one event are not believed",
                        "2:65: warning: \"1000001\" reports of one event are not believed"),
                wrong("nothing", "", "warning: the file is empty"),
                wrong("a page of the web", "<!DOCTYPE html><html></html>", "error: the file is HTML or XML, not GDELT"),
                wrong("another table", "a\tb\n1\t2\n", "1:1: warning: the row has 2 cells, not 57, 58 or 61",
                        "error: no row of the file is one of gdelt"),
                wrong("a header without a column", "GLOBALEVENTID,SQLDATE,EventCode,Actor1CountryCode\n1,2,3,4\n",
                        "1:1: error: no column \"Actor2CountryCode\""));
    }

    @Test
    void takesBytesThatAreNotUtf8ForLatin1() {
        byte[] row = row(52, "K\u00F6ln, Germany").getBytes(StandardCharsets.ISO_8859_1);
        Harvest harvest = Coded.read(Coded.write(folder.resolve("a.CSV"), row), SourceFormat.GDELT);
        assertThat(harvest.coded().getFirst().place().orElseThrow().name()).isEqualTo("K\u00F6ln, Germany");
        byte[] utf16 = GOOD.getBytes(StandardCharsets.UTF_16);
        assertThat(Coded.said(Coded.read(Coded.write(folder.resolve("a.CSV"), utf16), SourceFormat.GDELT)))
                .containsExactly("error: the file is UTF-16, not UTF-8");
    }

    @Test
    void refusesPackedFilesThatAreCutOffOrMeantToFillTheMemory() {
        byte[] whole = Coded.gzip((GOOD.repeat(300) + "x").getBytes(StandardCharsets.UTF_8));
        assertThat(said("a.gz", Arrays.copyOf(whole, whole.length - 12))).last().asString()
                .isEqualTo("error: the packed file is cut off here");
        assertThat(said("b.gz", Coded.gzip(new byte[50_000_000]))).last().asString()
                .isEqualTo("error: the packed file grows to more than 100 times its size");
        assertThat(said("c.CSV", whole))
                .containsExactly("error: the file is packed, but its name does not end in \".zip\" or \".gz\"");
    }

    @Test
    void tellsOfEventsWhereABriefingWantsThat() {
        Path file = Coded.write(folder.resolve("a.CSV"),
                GOOD + row(0, "2", 17, "", 18, "NAT", 60, "https://www.example.com/2"));
        Harvest harvest =
                Coded.read(file, SourceFormat.GDELT, SourceTerms.Use.TEXT, Coded.days("2022-01-10", "2022-01-16"));
        assertThat(harvest.coded()).isEmpty();
        assertThat(harvest.events())
                .extracting(Event::id, Event::title, event -> event.sources().getFirst().publisher())
                .containsExactly(
                        tuple("gdelt-1022000001", "Russia and Ukraine: talks",
                                "example.org"),
                        tuple(
                                "gdelt-2", "Russia and North Atlantic Treaty Organization: talks", "example.com"));
    }

    private List<String> said(String name, byte[] bytes) {
        return Coded.said(Coded.read(Coded.write(folder.resolve(name), bytes), SourceFormat.GDELT));
    }

    private Harvest read(String text) {
        return Coded.read(Coded.write(folder.resolve("a.CSV"), text), SourceFormat.GDELT);
    }

    private static Arguments wrong(String what, String text, String... said) {
        return Arguments.of(what, text, List.of(said));
    }

    private static String or(String text) {
        return text.equals("~") ? "" : text;
    }

    private static String[] cells() {
        List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
        String[][] set =
                {{"0", "1022000001"}, {"1", "20220112"}, {"7", "RUS"}, {"17", "UKR"}, {"25", "1"}, {"26", "046"},
                        {"27", "046"}, {"28", "04"}, {"31", "10"}, {"52", "Geneva, Switzerland"}, {"53", "SZ"},
                        {"59", "20220112001500"}, {"60", "https://example.org/report"}};
        for (String[] each : set) {
            cells.set(Integer.parseInt(each[0]), each[1]);
        }
        return cells.toArray(String[]::new);
    }

    /** A row that counts, with other cells here and there: their numbers and what stands in them. */
    private static String row(Object... changes) {
        String[] cells = cells();
        for (int at = 0; at < changes.length; at += 2) {
            cells[(Integer) changes[at]] = (String) changes[at + 1];
        }
        return String.join("\t", cells) + "\n";
    }
}
