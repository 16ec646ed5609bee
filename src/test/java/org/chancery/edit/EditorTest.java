package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of events, read from the manifest of an edition of 10 to 16 January 2022. */
class EditorTest {
    private static final Pattern EVENT = Pattern.compile(
            "\"id\": \"([^\"]*)\",\\s+\"outcome\": \"([^\"]*)\",\\s+\"reason\": \"((?:[^\"\\\\]|\\\\.)*)\",\\s+\"section\": \"([^\"]*)\"");

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private final StringBuilder events = new StringBuilder("events:\n");

    @BeforeEach
    void openTheWorkspace() {
        workspace = TestWorkspace.empty(folder);
    }

    @Test
    void eventsBelongTogetherByMainTopicAndACountryAbroadTransitively() {
        event("a", "countries: [US, RU], topics: [ukraine-crisis], weight: 90");
        event("b", "countries: [RU, UA], topics: [ukraine-crisis], weight: 80");
        event("c", "countries: [US, UA], topics: [ukraine-crisis], weight: 70");
        event("d", "countries: [US, RU], topics: [arms-control], weight: 60");
        assertThat(made("principal: antony-blinken\ncountries: [US, RU, UA]"))
                .containsExactly(
                        "a kept United States, Russia, Ukraine",
                        "b kept United States, Russia, Ukraine",
                        "c kept United States, Russia, Ukraine",
                        "d kept Russia");
    }

    @Test
    void aHeadingNamesWhatMostOfASectionSharesAndNothingTwice() {
        event("a", "countries: [US, RU, UA], topics: [ukraine-crisis], weight: 90");
        event("b", "countries: [US, RU, KZ], topics: [unrest], weight: 80");
        event("c", "countries: [US, KP, CN], topics: [non-proliferation], weight: 70");
        event("d", "countries: [KP], topics: [non-proliferation], weight: 60");
        assertThat(made("principal: antony-blinken\ncountries: [US, RU, UA, KZ, CN, KP]"))
                .containsExactly(
                        "a kept United States, Russia, Ukraine",
                        "b kept Kazakhstan",
                        "c kept North Korea",
                        "d kept North Korea");
    }

    @Test
    void anEventAtHomeJoinsTheSectionOfItsTopicAndARegionHeadsItsOwn() {
        event("a", "countries: [US, RU], topics: [ukraine-crisis], weight: 90");
        event("b", "countries: [US, DE, FR], topics: [ukraine-crisis], weight: 80");
        event("c", "countries: [US, ET], topics: [ukraine-crisis], weight: 70");
        event("d", "countries: [DE], bodies: [NATO], topics: [alliances], weight: 60");
        assertThat(made("principal: antony-blinken\ncountries: [US, RU, NATO, horn-of-africa]"))
                .containsExactly("a kept Russia", "b kept Russia", "c kept Horn of Africa", "d kept NATO");
    }

    @Test
    void withoutCountriesAskedForTheHeadingsAreTheEvents() {
        event("a", "countries: [BR, AR], topics: [trade], weight: 90");
        event("b", "countries: [EG], topics: [trade], weight: 80");
        assertThat(made("topics: [trade]")).containsExactly("a kept Brazil, Argentina", "b kept Egypt");
    }

    @Test
    void anEventMustTouchACountryAndATopic() {
        event("a", "countries: [NO], topics: [trade]");
        event("b", "countries: [NO], topics: [sanctions]");
        event("c", "countries: [DK], topics: [trade]");
        event("d", "place: {name: Oslo, country: NO}, topics: [trade]");
        assertThat(reasons("countries: [NO, SE]\ntopics: [trade]"))
                .containsExactlyInAnyOrder(
                        "a kept touches NO; about trade",
                        "b out is about none of the topics asked for",
                        "c out touches none of the countries asked for",
                        "d out touches none of the countries asked for");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select: {kind: talks}                                           | a
            select: {kind: [talks, call]}                                   | a b
            select: {any: [{kind: call}, {topic: sanctions}]}               | b c
            select: {all: [{country: RU}, {not: {kind: call}}]}             | a c
            select: {person: sergei-lavrov}                                 | b
            select: {body: OSCE}                                            | a
            select: {weight: {min: 50, max: 70}}                            | b
            kinds: [sanctions]                                              | c
            people: [Lavrov]                                                | b
            countries: [OSCE]                                               | a b c
            """)
    void choosesByConditions(String condition, String chosen) {
        event("a", "countries: [RU], bodies: [OSCE], weight: 80", "talks");
        event("b", "countries: [RU], people: [sergei-lavrov], weight: 60", "call");
        event("c", "countries: [RU], topics: [sanctions], weight: 40", "sanctions");
        List<String> kept = made(condition).stream()
                .filter(line -> line.contains(" kept "))
                .map(line -> line.substring(0, 1))
                .toList();
        assertThat(String.join(" ", kept)).isEqualTo(chosen);
    }

    @Test
    void aBodyCountsThoseWhoBelongedToItOnTheDay() {
        events.append("  - {id: a, date: 2022-01-12, kind: talks, title: A, countries: [FI], sources: [{title: R}]}\n");
        assertThat(made("countries: [NATO]")).containsExactly("a out ");
    }

    @Test
    void whatHasNoRoomStandsInBriefWithAReason() {
        event("a", "countries: [NO], weight: 90");
        event("b", "countries: [NO], weight: 80");
        assertThat(reasons("countries: [NO]\nsections: {by: countries, limit: 1}"))
                .containsExactly("a kept touches NO", "b brief beyond the section's limit of 1");
    }

    @Test
    void theWriterDropsAndPutsFirst() {
        event("a", "countries: [NO], weight: 90");
        event("b", "countries: [NO], weight: 80");
        event("c", "countries: [NO], weight: 70");
        assertThat(reasons("countries: [NO]\neditions: {2022-W02: {drop: [a], first: [c]}}"))
                .containsExactly(
                        "a out the writer left it out of this edition",
                        "c kept the writer put it first in this edition",
                        "b kept touches NO");
    }

    @Test
    void anotherReportOfAnEventIsMergedAndItsDateNoted() {
        String visit = "kind: visit, title: The visit, place: {name: Oslo}, countries: [NO]";
        events.append("  - {id: a, date: 2022-01-12, weight: 60, " + visit + ", sources: [{title: One}]}\n");
        events.append("  - {id: b, date: 2022-01-13, weight: 50, " + visit + ", sources: [{title: Two}]}\n");
        String call = "kind: call, title: The call, countries: [NO], sources: [{title: One}]";
        events.append("  - {id: c, date: 2022-01-12, " + call + "}\n");
        events.append("  - {id: d, date: 2022-01-13, " + call + "}\n");
        assertThat(reasons("countries: [NO]"))
                .containsExactlyInAnyOrder(
                        "a kept touches NO",
                        "b merged tells the same as \\\"a\\\"",
                        "c kept touches NO",
                        "d kept touches NO");
        assertThat(workspace.read("output/digest/digest-2022-W02.html"))
                .contains("Another source dates this to 13 January 2022: Two.");
        assertThat(workspace.run("check", "-w", "2022-W02").err())
                .contains("sources disagree on a date: \"b\" says 2022-01-13, \"a\" says 2022-01-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: 2022-01-18, announced: 2022-01-16                    | a ahead
            date: 2022-01-18, announced: 2022-01-17                    |
            date: 2022-01-18, announced: 2022-01-16, status: cancelled |
            date: 2022-01-23, announced: 2022-01-16                    | a ahead
            date: 2022-01-24, announced: 2022-01-16                    |
            date: 2022-01-09, announced: 2022-01-08                    |
            date: 2022-01                                              |
            date: 2022-01-16/2022-01-18                                | a kept Norway
            date: 2022-01-09/2022-01-12                                |
            date: '2022-01-16T23:30:00-05:00'                          |
            """)
    void placesAnEventByItsFirstDayAndWhatWasKnown(String date, String outcome) {
        events.append("  - {id: a, " + date + ", kind: talks, title: A, countries: [NO], sources: [{title: R}]}\n");
        List<String> found = made("countries: [NO]\nahead: 7 days");
        assertThat(String.join("; ", found).strip()).isEqualTo(outcome == null ? "" : outcome);
    }

    private void event(String id, String fields) {
        event(id, fields, "statement");
    }

    private void event(String id, String fields, String kind) {
        events.append("  - {id: " + id + ", date: 2022-01-12, kind: " + kind + ", title: Event " + id + ", " + fields
                + ", sources: [{title: A report}]}\n");
    }

    /** Every event with its outcome and section, in the manifest's order. */
    private List<String> made(String briefing) {
        return verdicts(briefing, "$1 $2 $4");
    }

    /** Every event with its outcome and the reason. */
    private List<String> reasons(String briefing) {
        return verdicts(briefing, "$1 $2 $3");
    }

    private List<String> verdicts(String briefing, String form) {
        workspace.write("briefings/digest.yaml", "title: A digest\n" + briefing + "\n");
        workspace.write("briefings/events/all.yaml", events.toString());
        TestWorkspace.Result result = workspace.run("generate", "digest", "-w", "2022-W02", "-q", "-f", "html");
        assertThat(result.err()).isEmpty();
        String manifest = workspace.read("output/digest/digest-2022-W02.json");
        return EVENT.matcher(manifest)
                .results()
                .map(found -> EVENT.matcher(found.group()).replaceFirst(form))
                .toList();
    }
}
