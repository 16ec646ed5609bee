package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.Account;
import org.chancery.testing.Bureau;
import org.chancery.testing.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader of the page and its writer see of several reports of one event. */
class MergingTest {
    private static final String TALKS = "kind: talks, title: Sherman and Ryabkov hold security talks in Geneva,"
            + " countries: [US, RU], people: [wendy-sherman, sergei-ryabkov], ";
    private static final String GENEVA = "place: {name: Geneva, country: CH}, ";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder).briefing("countries: [US, RU]");
    }

    @Test
    void threeReportsBecomeOneWithAllTheirSourcesTagsAndQuotesAndTheFullestText() {
        bureau.event("agency", "weight: 80, kind: talks, title: Sherman and Ryabkov hold security talks in Geneva,"
                + " countries: [US, RU], people: [wendy-sherman, sergei-ryabkov], topics: [ukraine-crisis],"
                + " summary: They met for eight hours., quotes: [{by: sergei-ryabkov, text: a step, source: 1}],"
                + " sources: [{title: Talks end in Geneva, publisher: Reuters}]")
                .event("ministry",
                        "weight: 70, kind: meeting, title: Ryabkov and Sherman meet in Geneva for security talks,"
                                + " countries: [RU, US, UA], people: [sergei-ryabkov, wendy-sherman], topics: [arms-control],"
                                + " summary: The two deputies met for eight hours and spoke of missiles and of troops.,"
                                + " quotes: [{by: sergei-ryabkov, text: A step, source: 2}, {by: wendy-sherman, text: frank talk, source: 1}],"
                                + " sources: [{title: On the meeting}, {title: Talks end in Geneva, publisher: Reuters}]")
                .event("daily",
                        "weight: 60, kind: talks, title: US and Russia hold security talks in Geneva, bodies: [NATO], "
                                + GENEVA + "countries: [US, RU], people: [wendy-sherman, sergei-ryabkov],"
                                + " topics: [ukraine-crisis], sources: [{title: Little progress, publisher: Daily}]");
        Sheet sheet = bureau.make();
        assertThat(sheet.reasons())
                .containsExactly(
                        "agency kept touches US, RU; about ukraine-crisis, arms-control",
                        "ministry merged tells the same as \"agency\"",
                        "daily merged tells the same as \"agency\"");
        assertThat(sheet.headlines()).containsExactly("Sherman and Ryabkov hold security talks in Geneva");
        assertThat(sheet.prose())
                .containsExactly("The two deputies met for eight hours and spoke of missiles and of troops.");
        assertThat(sheet.sources())
                .containsExactly("1 Talks end in Geneva · Reuters", "2 On the meeting", "3 Little progress · Daily");
        assertThat(sheet.quotes())
                .containsExactly(
                        "“a step” Sergei Ryabkov, Deputy Foreign Minister · Talks end in Geneva 1",
                        "“frank talk” Wendy Sherman, Deputy Secretary of State · On the meeting 2");
        assertThat(sheet.met()).singleElement().asString().contains("Geneva");
        assertThat(bureau.briefing("countries: [UA]").make().headlines())
                .containsExactly("Ryabkov and Sherman meet in Geneva for security talks");
    }

    /** The first report leads by its weight. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date: 2022-01-10 | date: 2022-01-11 | en | a date: "b" says 2022-01-11, "a" says 2022-01-10 | Note: Another source dates this to 11 January 2022: Two.
            date: 2022-01-10 | date: 2022-01-11 | de | a date: "b" says 2022-01-11, "a" says 2022-01-10 | Hinweis: Eine andere Quelle nennt den 11. Januar 2022: Two.
            date: 2022-01-11 | date: 2022-01-10 | en | a date: "b" says 2022-01-10, "a" says 2022-01-11 | Note: Another source dates this to 10 January 2022: Two.
            place: {name: Geneva, country: CH} | place: {name: Bern, country: CH} | en | a place: "b" says Bern, "a" says Geneva | Note: Another source places this in Bern: Two.
            place: {name: Geneva, country: CH} | place: {name: Vienna, country: AT} | de | a place: "b" says Vienna, "a" says Geneva | Hinweis: Eine andere Quelle nennt als Ort Vienna: Two.
            status: held | status: cancelled | en | whether it took place: "b" says cancelled, "a" says held | Note: Another source calls it cancelled: Two.
            status: held | status: cancelled | de | whether it took place: "b" says cancelled, "a" says held | Hinweis: Eine andere Quelle meldet es als „abgesagt“: Two.
            """)
    void aConflictIsAWarningToTheWriterAndANoteToTheReader(
            String one, String two, String language, String warning, String note) {
        bureau.briefing("countries: [US, RU]\nlanguage: " + language)
                .event("a", TALKS + one + ", weight: 80, sources: [{title: One}]")
                .event("b", TALKS + two + ", weight: 70, sources: [{title: Two}]");
        Sheet sheet = bureau.make();
        assertThat(sheet.notes()).containsExactly(note);
        assertThat(sheet.said()).contains(
                "briefings/events/a.yaml:3:10: warning: sources disagree on " + warning + "\n")
                .containsOnlyOnce("warning");
        assertThat(sheet.reasons()).containsExactly("a kept touches US, RU", "b merged tells the same as \"a\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: held        | status: scheduled
            status: cancelled   | status: scheduled
            status: held        | status: reported
            date: 2022-01-10    | 'date: {on: 2022-01-11, about: true}'
            date: 2022-01-10/2022-01-12 | date: 2022-01-11
            place: {name: Geneva, country: CH} | place: {name: "by video"}
            place: {name: Geneva, country: CH} | place: {name: "Geneva, Switzerland", country: CH}
            place: {name: Geneva, country: CH} | topics: [trade]
            """)
    void whatIsLessExactIsNoConflict(String one, String two) {
        Sheet sheet =
                bureau.event("a", TALKS + one + ", weight: 80").event("b", TALKS + two + ", weight: 70").make("-q");
        assertThat(sheet.places()).contains("b merged");
        assertThat(sheet.notes()).noneMatch(note -> note.contains("Another source"));
        assertThat(bureau.generate().err()).doesNotContain("disagree");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-09 | 80 | 2022-01-10 | 70 | 2022-W01: a kept, b merged; 2022-W02: b merged
            2022-01-09 | 70 | 2022-01-10 | 80 | 2022-W01: a merged; 2022-W02: b kept, a merged
            2022-01-16 | 80 | 2022-01-17 | 70 | 2022-W02: a kept, b merged; 2022-W03: b merged
            2022-01-16 | 70 | 2022-01-17 | 80 | 2022-W02: a merged; 2022-W03: b kept, a merged
            """)
    void reportsOfTheDaysAroundAWeeksEndBelongToExactlyOneEdition(
            String one, int oneWeighs, String two, int twoWeighs, String editions) {
        bureau.event("a", TALKS + "date: " + one + ", weight: " + oneWeighs)
                .event("b", TALKS + "date: " + two + ", weight: " + twoWeighs);
        List<String> weeks = one.endsWith("09") ? List.of("2022-W01", "2022-W02") : List.of("2022-W02", "2022-W03");
        assertThat(weeks.stream().map(week -> week + ": " + outcomes(bureau.explain("-w", week)))
                .reduce((first, second) -> first + "; " + second).orElseThrow())
                .isEqualTo(editions);
    }

    private static String outcomes(List<Account> accounts) {
        return String.join(", ", accounts.stream().map(each -> each.id() + " " + each.outcome()).toList());
    }

    @Test
    void aReportThatAnotherEditionTellsSaysWhichDayThatIs() {
        bureau.event("a", TALKS + "date: 2022-01-16, weight: 70").event("b", TALKS + "date: 2022-01-17, weight: 80");
        assertThat(bureau.explain())
                .extracting(Account::why)
                .containsExactly("a merged tells the same as \"b\", which is dated 2022-01-17");
    }

    @Test
    void twoCallsOnTwoDaysAndThreeRoundsOfTalksStayWhatTheyAre() {
        String call =
                "kind: call, title: Blinken speaks with Lavrov, countries: [US, RU], people: [antony-blinken, sergei-lavrov], ";
        String talks = "kind: talks, countries: [US, RU, UA], people: [wendy-sherman], topics: [ukraine-crisis], ";
        bureau.event("call-1", call + "date: 2022-01-10")
                .event("call-2", call + "date: 2022-01-11")
                .event("round-1",
                        talks + "date: 2022-01-10, title: \"First round of talks with Russia, in Geneva\", " + GENEVA
                                + "weight: 9")
                .event("round-2", talks + "date: 2022-01-11, title: \"Second round of talks with Russia, in Brussels\","
                        + " place: {name: Brussels, country: BE}, bodies: [NATO]")
                .event("round-3", talks + "date: 2022-01-12, title: \"Third round of talks with Russia, in Vienna\","
                        + " place: {name: Vienna, country: AT}, bodies: [OSCE]");
        assertThat(bureau.make().accounts()).hasSize(5).allMatch(each -> each.outcome().equals("kept"));
    }

    @Test
    void droppingOneOfTwoReportsSettlesTheConflict() {
        bureau.event("a", TALKS + "date: 2022-01-10, weight: 80").event("b", TALKS + "date: 2022-01-11, weight: 70");
        for (String dropped : List.of("a", "b")) {
            bureau.briefing("countries: [US, RU]\neditions: {2022-W02: {drop: [" + dropped + "]}}");
            Sheet sheet = bureau.make();
            assertThat(sheet.said()).isEqualTo("");
            assertThat(sheet.notes()).isEmpty();
            assertThat(sheet.reasons())
                    .containsExactlyInAnyOrder(
                            dropped + " out the writer left it out of this edition",
                            (dropped.equals("a") ? "b" : "a") + " kept touches US, RU");
        }
    }

    @Test
    void putsFirstOnlyWhatHasAPlaceOfItsOwnInTheEdition() {
        bureau.briefing("countries: [US, RU]\neditions: {2022-W02: {first: [b, next]}}")
                .event("a", TALKS + "date: 2022-01-10, weight: 90")
                .event("b", TALKS + "date: 2022-01-10")
                .event("next", "countries: [US], date: 2022-01-18, title: Something else");
        assertThat(bureau.make().said().lines().filter(line -> line.contains("warning") || line.contains("hint")))
                .containsExactly(
                        "briefings/digest.yaml:3:31: warning: \"b\" is told by \"a\"",
                        "  hint: put that one first",
                        "briefings/digest.yaml:3:34: warning: \"next\" is not an event of edition 2022-W02",
                        "  hint: chancery explain says why");
    }

    @Test
    void anUnknownIdToDropOrToPutFirstIsAWarningWithTheNearestId() {
        bureau.briefing(
                "countries: [US, RU]\neditions: {2022-W02: {drop: [geneva-talk], first: [geneva-talks, nothing-like-it]}}")
                .event("geneva-talks", TALKS + "date: 2022-01-10");
        assertThat(bureau.make().said())
                .isEqualTo(
                        """
                        briefings/digest.yaml:3:30: warning: no event "geneva-talk"
                            3 | editions: {2022-W02: {drop: [geneva-talk], first: [geneva-talks, nothing-like-it]}}
                              |                              ^^^^^^^^^^^
                          hint: did you mean "geneva-talks"?
                        briefings/digest.yaml:3:66: warning: no event "nothing-like-it"
                            3 | editions: {2022-W02: {drop: [geneva-talk], first: [geneva-talks, nothing-like-it]}}
                              |                                                                  ^^^^^^^^^^^^^^^
                          hint: chancery events lists the ids
                        """);
    }
}
