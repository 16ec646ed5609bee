package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.Account;
import org.chancery.testing.Bureau;
import org.chancery.testing.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event of the week of 10 to 16 January 2022 counts, and what that does to its place. */
class RankingTest {
    private static final String BRIEFING =
            "principal: antony-blinken\ncountries: [US, RU, UA, KZ, NATO]\nahead: 7 days";

    @TempDir
    private Path folder;

    @Test
    void theWorkedExampleOfTheDocumentsSumsToEightyTwo() throws IOException {
        String terms = "kind 55 (talks) + publishers 4 (2 independent) + principal 12 (Antony Blinken)"
                + " + countries 9 (US, RU, UA) + recency 2";
        Bureau bureau = Bureau.in(folder)
                .briefing("principal: antony-blinken\ncountries: [US, RU, UA]")
                .event("talks", "date: 2022-01-12, kind: talks, countries: [RU, US, UA],"
                        + " people: [antony-blinken, sergei-lavrov], sources: [{title: Talks open, publisher: BBC News},"
                        + " {title: The talks, publisher: BBC World Service}, {title: Talks end, publisher: Deutsche Welle}]");
        assertThat(bureau.explain())
                .extracting(Account::rank)
                .containsExactly("82 = " + terms + " (2022-01-12)");
        assertThat(Files.readString(Path.of("docs/editing.md"))).contains(terms + " = 82\n");
    }

    @ParameterizedTest
    @CsvSource({
            "meeting, 42", "visit, 46", "call, 35", "talks, 55", "summit, 60", "statement, 26", "appeal, 26",
            "agreement, 52", "cooperation, 35", "support, 30", "aid, 35", "concession, 46", "withdrawal, 50",
            "accusation, 30", "demand, 35", "rejection, 35", "threat, 42", "protest, 38", "military, 50",
            "sanctions, 50", "coercion, 42", "attack, 60", "appointment, 30", "vote, 38", "election, 42", "legal, 30"})
    void aKindCountsAlone(String kind, int points) {
        assertThat(rank("date: 2022-01-10, kind: " + kind))
                .isEqualTo(points + " = kind " + points + " (" + kind + ")");
    }

    /** Beside the kind of a statement, 26, on the first day of the week, which counts nothing for recency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources: [{title: A}]                                                                               |
            sources: [{title: A}, {title: A, publisher: Reuters}]                                               | publishers 4 (2 independent)
            sources: [{title: A, publisher: BBC News}, {title: B, publisher: BBC Africa}]                       |
            sources: [{title: A, publisher: X1}, {title: B, publisher: X2}, {title: C, publisher: X3}]          | publishers 8 (3 independent)
            sources: [{title: A}, {title: B}, {title: C}, {title: D}]                                           | publishers 12 (4 independent)
            sources: [{title: A}, {title: B}, {title: C}, {title: D}, {title: E}, {title: F}]                   | publishers 12 (6 independent)
            people: [antony-blinken]                                                                            | principal 12 (Antony Blinken)
            people: [Tony Blinken]                                                                              | principal 12 (Antony Blinken)
            people: [wendy-sherman]                                                                             |
            people: [wendy-sherman], quotes: [{by: Antony Blinken, text: "massive consequences"}]               | principal 12 (Antony Blinken)
            people: [antony-blinken], quotes: [{by: antony-blinken, text: "massive consequences"}]              | principal 12 (Antony Blinken)
            quotes: [{by: sergei-lavrov, text: "no"}]                                                           |
            countries: [RU]                                                                                     | countries 3 (RU)
            countries: [UA, RU]                                                                                 | countries 6 (RU, UA)
            countries: [US, RU, UA]                                                                             | countries 9 (US, RU, UA)
            countries: [US, RU, UA, KZ]                                                                         | countries 9 (US, RU, UA, KZ)
            countries: [DE, FR]                                                                                 |
            bodies: [NATO]                                                                                      |
            place: {name: Moscow, country: RU}                                                                  |
            """)
    void eachOtherTermCountsAlone(String fields, String term) {
        String sum = term == null ? "" : " + " + term;
        int points = 26 + (term == null ? 0 : Integer.parseInt(term.replaceAll("^\\S+ (\\d+) .*", "$1")));
        assertThat(rank("date: 2022-01-10, " + fields)).isEqualTo(points + " = kind 26 (statement)" + sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-10                          | 26 = kind 26 (statement)
            2022-01-11                          | 27 = kind 26 (statement) + recency 1 (2022-01-11)
            2022-01-12                          | 28 = kind 26 (statement) + recency 2 (2022-01-12)
            2022-01-13                          | 29 = kind 26 (statement) + recency 3 (2022-01-13)
            2022-01-14                          | 30 = kind 26 (statement) + recency 4 (2022-01-14)
            2022-01-15                          | 31 = kind 26 (statement) + recency 5 (2022-01-15)
            2022-01-16                          | 32 = kind 26 (statement) + recency 6 (last day)
            '{on: 2022-01-16, about: true}'     | 32 = kind 26 (statement) + recency 6 (last day)
            2022-01-11/2022-01-16               | 27 = kind 26 (statement) + recency 1 (2022-01-11)
            2022-01-16T23:30:00Z                | 32 = kind 26 (statement) + recency 6 (last day)
            2022-01-17                          | 26 = kind 26 (statement)
            2022-01-20                          | 26 = kind 26 (statement)
            """)
    void theNearerToTheEndOfTheWeekTheMore(String date, String rank) {
        assertThat(rank("date: " + date + ", bodies: [NATO], announced: 2022-01-10")).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31, 32", "2022-01-30, 31", "2022-01-26, 27", "2022-01-25, 26", "2022-01-01, 26",
            "2022-01, 26"})
    void ofAMonthTheLastSixDaysCountMore(String date, int points) {
        Bureau bureau = Bureau.in(folder).briefing("dates: {every: month}").event("a", "date: " + date);
        assertThat(bureau.explain("--from", "2022-01-01", "--to", "2022-01-31"))
                .extracting(account -> account.rank().substring(0, 2))
                .containsExactly("" + points);
    }

    @Test
    void withoutCountriesOrAPrincipalAskedForNeitherCounts() {
        Bureau bureau = Bureau.in(folder)
                .briefing("topics: [trade]")
                .event("a", "date: 2022-01-10, countries: [US, RU], people: [antony-blinken], topics: [trade]");
        assertThat(bureau.explain()).extracting(Account::rank).containsExactly("26 = kind 26 (statement)");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "50", "100"})
    void aWeightOfItsOwnStandsAlone(int weight) {
        assertThat(rank("kind: summit, countries: [US, RU, UA], people: [antony-blinken], weight: " + weight))
                .isEqualTo(weight + " = weight " + weight + " (the event file's own)");
    }

    @Test
    void nothingCountsMoreThanNinetyNine() {
        assertThat(rank("date: 2022-01-16, kind: attack, countries: [US, RU, UA, KZ], people: [antony-blinken],"
                + " sources: [{title: A}, {title: B}, {title: C}, {title: D}, {title: E}]"))
                .startsWith("99 = kind 60 (attack) + publishers 12 (5 independent) + principal 12");
    }

    @Test
    void equalWeightsStandByTheirDaysThenByTheirIds() {
        Bureau bureau = Bureau.in(folder)
                .briefing("countries: [NO]")
                .event("d", "date: 2022-01-14, countries: [NO], weight: 50")
                .event("c", "date: 2022-01-12, countries: [NO], weight: 50")
                .event("b", "date: 2022-01-14, countries: [NO], weight: 50")
                .event("a", "date: 2022-01-16, countries: [NO], weight: 51");
        assertThat(bureau.make().sections()).containsExactly("Norway: Event a | Event c | Event b | Event d");
    }

    @Test
    void theWritersFirstStandBeforeAllInTheWritersOrderAndSoDoTheirSections() {
        Bureau bureau = Bureau.in(folder)
                .briefing("countries: [NO, JP, KZ]\neditions: {2022-W02: {first: [d, c]}}")
                .event("a", "countries: [NO], weight: 100")
                .event("b", "countries: [JP], weight: 90")
                .event("c", "countries: [JP], weight: 1")
                .event("d", "countries: [KZ], weight: 0");
        Sheet sheet = bureau.make();
        assertThat(sheet.sections())
                .containsExactly("Kazakhstan: Event d", "Japan: Event c | Event b", "Norway: Event a");
        assertThat(sheet.reasons())
                .containsExactly(
                        "d kept the writer put it first in this edition",
                        "c kept the writer put it first in this edition",
                        "b kept touches JP",
                        "a kept touches NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {min: 66}          | b
            {min: 35, max: 65} | a
            {min: 64, max: 64} | a
            {max: 64}          | a c
            {min: 65}          | b
            {min: 0}           | a b c
            """)
    void selectionByWeightUsesTheSameNumber(String range, String kept) {
        Bureau bureau = Bureau.in(folder)
                .briefing("countries: [RU, US]\nselect: {weight: " + range + "}")
                .event("a", "date: 2022-01-13, kind: talks, countries: [US, RU]")
                .event("b", "kind: call, countries: [RU], weight: 70")
                .event("c", "kind: call, countries: [RU], weight: 30");
        List<String> found = bureau.explain().stream()
                .filter(account -> account.outcome().equals("kept"))
                .map(Account::id)
                .sorted()
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(kept);
    }

    /** The rank of one event, whatever becomes of it. */
    private String rank(String fields) {
        List<Account> accounts = Bureau.in(folder).briefing(BRIEFING).event("a", fields).explain();
        assertThat(accounts).hasSize(1);
        return accounts.getFirst().rank();
    }
}
