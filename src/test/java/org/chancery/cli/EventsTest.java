package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events {@code events} lists and how; whole lists of the sample are in {@code resources/golden}. */
class EventsTest {
    private static final String HEADER =
            "id,date,announced,kind,status,title,place,place_country,countries,bodies,people,topics,weight,sources,file,line\r\n";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void twoBriefingsShareAFile() {
        workspace = TestWorkspace.empty(folder)
                .write("briefings/north.yaml", "title: North\ncountries: [NO, JP]\ndates: {every: week}\n")
                .write("briefings/trade.yaml",
                        "title: Trade\ntopics: [trade]\ndates: {every: week, zone: Asia/Tokyo}\n")
                .write("briefings/events/all.yaml", "events:\n"
                        + event("late", "date: 2022-01-14, kind: call, countries: [NO], topics: [trade], weight: 30")
                        + event("early", "date: 2022-01-11, kind: visit, countries: [NO, UA], people: [antony-blinken]")
                        + event("danish", "date: 2022-01-12, kind: visit, countries: [DK], topics: [trade]")
                        + event("japanese", "date: 2022-01-12, kind: meeting, countries: [JP], topics: [alliances]")
                        + event("next", "date: 2022-01-18, kind: visit, countries: [NO], topics: [trade]"));
    }

    private static String event(String id, String fields) {
        return "  - {id: " + id + ", title: About " + id + ", sources: [{title: A source}], " + fields + "}\n";
    }

    @Test
    void listsAnEventOnceHoweverManyBriefingsHaveIt() {
        assertThat(workspace.run("events"))
                .isEqualTo(new Result(
                        0,
                        """
                        2 briefings
                        4 events

                        date        kind     title           countries  id
                        2022-01-11  visit    About early     NO, UA     early
                        2022-01-12  visit    About danish    DK         danish
                        2022-01-12  meeting  About japanese  JP         japanese
                        2022-01-14  call     About late      NO         late
                        """,
                        ""));
    }

    @Test
    void putsDetailsUnderTheTitleWhereTheTerminalIsNarrow() {
        workspace.replace("briefings/events/all.yaml", "kind: call",
                "kind: call, status: reported, place: {name: Oslo}");
        assertThat(workspace.wide(50).run("events", "north", "--country", "NO").out())
                .isEqualTo(
                        """
                        North
                        north: 10–16 January 2022
                        edition 2022-W02, the latest week that is complete
                        2 events

                        2022-01-11  visit  About early
                                           NO, UA
                                           early
                        2022-01-14  call   About late
                                           reported; Oslo; NO
                                           late
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            --country Norway                   | early late
            --country NO --kind call           | late
            --country nordic,UA                | early danish late
            --country NATO                     | early danish late
            --topic trade                      | danish late
            --kind visit,meeting               | early danish japanese
            --person Blinken                   | early
            --outcome kept                     | danish japanese late
            --outcome out                      | early danish japanese
            --outcome kept,out --country JP    | japanese
            --outcome merged                   | none
            """)
    void listsThoseThatMatchEveryFilter(String filters, String ids) {
        workspace.replace("briefings/north.yaml", "[NO, JP]", "[NO, JP]\ntopics: [trade, alliances]")
                .write("briefings/reference/nordic.yaml",
                        "regions: [{id: nordic, name: Nordic, countries: [NO, DK]}]\n");
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));
        assertThat(workspace.run(("events --csv " + filters).split(" ")).out().lines().skip(1))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --country Norwey        | unknown country, body or region "Norwey" | did you mean "Norway"?
            --country Korea         | "Korea" may be more than one country, body or region | write one of: KP, KR
            --topic sanktions       | unknown topic "sanktions" | did you mean "sanctions"?
            --person Zzyzx          | unknown person "Zzyzx" | ``
            --outcome brif          | unknown outcome "brif" | did you mean "brief"? known: kept, merged, brief, out, ahead, background
            --country NO,,DK        | --country has an empty word | separate words by single commas
            --country NO --country DK | --country is given twice | ``
            """)
    void refusesAWordThatStandsForNothing(String filters, String message, String hint) {
        assertThat(workspace.run(("events " + filters).split(" ")))
                .isEqualTo(new Result(
                        64, "",
                        "chancery: error: " + message + "\n" + (hint.isEmpty() ? "" : "  hint: " + hint + "\n")));
    }

    @Test
    void warnsOfAPersonWhoIsOnlyLikelyMeant() {
        assertThat(workspace.run("events", "--person", "Antony Blinkin", "--csv"))
                .isEqualTo(new Result(
                        0,
                        HEADER + "early,2022-01-11,,visit,held,About early,,,\"NO;UA\",,antony-blinken,,,A source,"
                                + "briefings/events/all.yaml,3\r\n",
                        "chancery: warning: \"Antony Blinkin\" is taken for Antony Blinken\n  hint: write \"antony-blinken\"\n"));
    }

    @Test
    void quotesWhatCsvNeedsQuotedAndDisarmsFormulas() {
        workspace.replace("briefings/events/all.yaml", "title: About late", "title: '=HYPERLINK(\"x\"), 1'")
                .replace("briefings/events/all.yaml", "kind: call", "kind: call, place: {name: '@home', country: NO}");
        assertThat(workspace.run("events", "--csv", "--kind", "call").out())
                .isEqualTo(HEADER
                        + "late,2022-01-14,,call,held,\"'=HYPERLINK(\"\"x\"\"), 1\",'@home,NO,NO,,,trade,30,A source,"
                        + "briefings/events/all.yaml,2\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-14                      | 2022-01-14
            2022-01-13/2022-01-14           | 2022-01-13/2022-01-14
            2022-01-14T20:00:00+09:00       | 2022-01-14T20:00:00+09:00
            {on: 2022-01-14, about: true}   | 2022-01-14~
            """)
    void writesADateAsTheFileHasIt(String written, String date) {
        workspace.replace("briefings/events/all.yaml", "date: 2022-01-14", "date: " + written);
        assertThat(workspace.run("events", "--json", "--kind", "call").out())
                .startsWith("{\"id\":\"late\",\"date\":\"" + date + "\",\"announced\":null,\"kind\":\"call\"")
                .hasLineCount(1);
    }

    @Test
    void listsTheOthersWhereABriefingIsFaulty() {
        workspace.replace("briefings/trade.yaml", "topics:", "topcis:");
        Result result = workspace.run("events", "-w", "2022-W03");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("trade.yaml:2:1: error: unknown key \"topcis\" in briefing");
        assertThat(result.out()).contains("North\n").contains("1 event\n").contains("About next");
    }

    @Test
    void aListOfNothingSaysSoOrIsAHeaderOrIsEmpty() {
        String[] nothing = {"-w", "2022-W30", "-q"};
        assertThat(workspace.run(with("events", nothing)).out()).isEqualTo("2 briefings\nno event\n");
        assertThat(workspace.run(with("events --csv", nothing)).out()).isEqualTo(HEADER);
        assertThat(workspace.run(with("events --json", nothing))).isEqualTo(new Result(0, "", ""));
    }

    private static String[] with(String command, String... more) {
        return (command + " " + String.join(" ", more)).split(" ");
    }
}
