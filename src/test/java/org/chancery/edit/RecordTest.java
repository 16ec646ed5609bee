package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.Bureau;
import org.chancery.testing.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met whom, and where the principal has been, in the week of 10 to 16 January 2022. */
class RecordTest {
    private static final String BLINKEN = "people: [antony-blinken], countries: [US, NO], ";
    private static final String OSLO = "place: {name: Oslo, country: NO}, ";
    private static final String BERGEN = "place: {name: Bergen, country: NO}, ";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder).briefing("principal: antony-blinken\ncountries: [NO, GB]");
    }

    @Test
    void everybodyHasTheOfficeOfThatDay() {
        bureau.briefing("principal: liz-truss\ncountries: [GB]")
                .event("a", "date: 2022-09-05, kind: call, countries: [GB], people: [liz-truss, antony-blinken]")
                .event("b", "date: 2022-09-06, kind: meeting, countries: [GB], people: [liz-truss, james-cleverly]")
                .event("c", "date: 2022-09-11, kind: statement, countries: [GB], people: [liz-truss]");
        assertThat(bureau.make("-w", "2022-W36").met())
                .containsExactly(
                        "Mon 5 Sept Liz Truss, Foreign Secretary; Antony Blinken, Secretary of State call",
                        "Tue 6 Sept Liz Truss, Prime Minister; James Cleverly, Foreign Secretary meeting");
    }

    @Test
    void aCallIsAnEncounterAndNoStop() {
        bureau.event("a", "date: 2022-01-11, kind: call, people: [antony-blinken, jens-stoltenberg], countries: [NO]")
                .event("b", "kind: visit, " + BLINKEN + OSLO + "topics: [trade]");
        Sheet sheet = bureau.make();
        assertThat(sheet.met())
                .containsExactly(
                        "Tue 11 Jan Antony Blinken, Secretary of State; Jens Stoltenberg, Secretary General of NATO call",
                        "Wed 12 Jan Antony Blinken, Secretary of State Oslo visit");
        assertThat(sheet.itinerary()).containsExactly("Wed 12 Jan Oslo Event b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: meeting, place: {name: "by video"}                                            | 1 | 0
            kind: meeting                                                                       | 1 | 0
            kind: meeting, place: {name: Oslo, country: NO}                                     | 1 | 1
            kind: talks, place: {name: Oslo, country: NO}                                       | 1 | 1
            kind: summit, place: {name: Oslo, country: NO}                                      | 1 | 1
            kind: call, place: {name: Oslo, country: NO}                                        | 1 | 0
            kind: statement, place: {name: Oslo, country: NO}                                   | 0 | 1
            kind: accusation, place: {name: Oslo, country: NO}                                  | 0 | 0
            kind: protest, place: {name: Nur-Sultan, country: KZ}                               | 0 | 0
            kind: meeting, place: {name: Oslo, country: NO}, status: cancelled                  | 0 | 0
            kind: meeting, place: {name: Oslo, country: NO}, status: reported                   | 0 | 0
            """)
    void whatIsAnEncounterAndWhatAStop(String fields, int encounters, int stops) {
        Sheet sheet = bureau.event("a", BLINKEN + fields).make();
        assertThat(sheet.met()).hasSize(encounters);
        assertThat(sheet.itinerary()).hasSize(stops);
    }

    @Test
    void whatOthersDoIsNoStopAndAStatementIsMadeWhereItsFirstPersonIs() {
        bureau.event("a",
                "kind: meeting, people: [wendy-sherman, sergei-ryabkov], countries: [NO], " + OSLO + "weight: 9")
                .event("b", "countries: [NO], people: [ned-price, antony-blinken], " + BERGEN + "weight: 9")
                .event("c", "countries: [NO], people: [antony-blinken, ned-price], " + OSLO + "weight: 9");
        Sheet sheet = bureau.make();
        assertThat(sheet.met()).hasSize(1);
        assertThat(sheet.itinerary()).containsExactly("Wed 12 Jan Oslo Event c");
    }

    @Test
    void eventsAtOnePlaceAreOneStopUntilThePrincipalGoesElsewhere() {
        bureau.event("a", "date: 2022-01-10, kind: meeting, title: Breakfast with a minister, countries: [NO],"
                + " people: [antony-blinken, anniken-huitfeldt], " + OSLO + "weight: 9")
                .event("b", "date: 2022-01-10/2022-01-12, kind: talks, title: Long talks, countries: [NO],"
                        + " people: [antony-blinken, jonas-gahr-store], " + OSLO + "weight: 9")
                .event("c", "date: 2022-01-13, kind: visit, title: Harbour tour, " + BLINKEN + BERGEN + "weight: 9")
                .event("d", "date: 2022-01-15, kind: meeting, title: Farewell dinner, " + BLINKEN + OSLO + "weight: 9");
        assertThat(bureau.make().itinerary())
                .containsExactly(
                        "10–12 January Oslo Breakfast with a minister Long talks",
                        "Thu 13 Jan Bergen Harbour tour",
                        "Sat 15 Jan Oslo Farewell dinner");
    }

    @Test
    void withoutAPrincipalThereIsNoItinerary() {
        Sheet sheet =
                bureau.briefing("countries: [NO]").event("a", "kind: visit, " + BLINKEN + OSLO + "weight: 9").make();
        assertThat(sheet.met()).hasSize(1);
        assertThat(sheet.html()).doesNotContain("Itinerary");
    }

    @Test
    void whatIsLeftOutOrLiesInAnotherPeriodIsNotOnRecord() {
        bureau.briefing("principal: antony-blinken\ncountries: [NO]\nahead: 7 days\neditions: {2022-W02: {drop: [b]}}")
                .event("a", "date: 2022-01-09, kind: visit, " + BLINKEN + OSLO + "weight: 9")
                .event("b", "date: 2022-01-11, kind: visit, " + BLINKEN + OSLO + "weight: 9")
                .event("c",
                        "date: 2022-01-12, kind: visit, people: [antony-blinken], countries: [DK], " + OSLO
                                + "weight: 9")
                .event("d", "date: 2022-01-18, kind: visit, announced: 2022-01-14, " + BLINKEN + OSLO + "weight: 9")
                .event("e", "date: 2022-01-14, " + BLINKEN + "topics: [trade]");
        Sheet sheet = bureau.make();
        assertThat(sheet.met()).isEmpty();
        assertThat(sheet.itinerary()).isEmpty();
    }

    @Test
    void whatStandsInBriefIsOnRecordAllTheSame() {
        bureau.briefing("principal: antony-blinken\ncountries: [NO]\nlimit: 1")
                .event("a", "kind: visit, " + BLINKEN + OSLO + "weight: 9")
                .event("b", "countries: [NO], weight: 90");
        Sheet sheet = bureau.make();
        assertThat(sheet.briefly()).containsExactly("Event a");
        assertThat(sheet.itinerary()).containsExactly("Wed 12 Jan Oslo Event a");
    }
}
