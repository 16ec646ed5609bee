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

/** How events stand on the page under each plan of sections. */
class SectionsTest {
    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder);
    }

    /** Six events of a week, each of its own day, kind, people and weight; {@code |} stands between sections. */
    private void aWeek() {
        bureau.event("a",
                "date: 2022-01-15, kind: talks, countries: [US, RU, UA], people: [wendy-sherman, sergei-ryabkov],"
                        + " topics: [ukraine-crisis], weight: 90")
                .event("b",
                        "date: 2022-01-10, kind: sanctions, countries: [US, KP, RU], topics: [non-proliferation, sanctions],"
                                + " weight: 80")
                .event("c",
                        "date: 2022-01-11, kind: call, countries: [US, RU, UA], people: [antony-blinken, dmytro-kuleba],"
                                + " topics: [ukraine-crisis], weight: 70")
                .event("d",
                        "date: 2022-01-11, kind: appointment, countries: [US, horn-of-africa], topics: [appointments],"
                                + " weight: 60")
                .event("e", "date: 2022-01-12, kind: statement, countries: [US], topics: [trade], weight: 50")
                .event("f", "date: 2022-01-16, kind: talks, bodies: [NATO], people: [jens-stoltenberg],"
                        + " topics: [alliances], weight: 40");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            by: countries ; United States, Russia, Ukraine: a c | North Korea: b | Horn of Africa: d | United States: e | NATO: f
            by: topic     ; Crisis over Ukraine: a c | Non-proliferation: b | Appointments: d | Trade: e | Alliances: f
            by: region    ; Horn of Africa: d | Other events: a b c e f
            by: day       ; Monday 10 January: b | Tuesday 11 January: c d | Wednesday 12 January: e | Saturday 15 January: a | Sunday 16 January: f
            by: kind      ; Talks: a f | Sanctions: b | Call: c | Appointment: d | Statement: e
            by: person    ; Wendy Sherman: a | Antony Blinken: c | Jens Stoltenberg: f | Other events: b d e
            """)
    void standInTheOrderOfTheirHeaviestEventAndDaysInTheirOwn(String plan, String sections) {
        aWeek();
        bureau.briefing("principal: antony-blinken\ncountries: [US, RU, UA, KP, NATO, horn-of-africa]\nsections: {"
                + plan + "}");
        assertThat(shown(bureau.make())).isEqualTo(sections);
    }

    @Test
    void writtenSectionsStandInTheirOwnOrderAndAnEventGoesToTheFirstThatTakesIt() {
        aWeek();
        bureau.briefing(
                """
                countries: [US, RU, UA, KP, NATO, horn-of-africa]
                sections:
                  - {heading: Calls and posts, select: {kind: [call, appointment]}}
                  - {heading: auto, select: {country: UA}}
                  - {heading: Russia, select: {country: RU}}
                  - {heading: Nobody, select: {country: KZ}}""");
        Sheet sheet = bureau.make();
        assertThat(shown(sheet)).isEqualTo("Calls and posts: c d | United States, Russia, Ukraine: a | Russia: b");
        assertThat(sheet.briefly()).containsExactly("Event e", "Event f");
        assertThat(sheet.reasons()).contains("e brief no section takes it", "f brief no section takes it");
        assertThat(sheet.places()).contains("e brief Other events", "f brief Other events");
    }

    @Test
    void aSectionRefersToEventsOfOthersThatBelongHereToo() {
        aWeek();
        bureau.briefing(
                "principal: antony-blinken\ncountries: [US, RU, UA, KP, horn-of-africa]\nkinds: [talks, call, sanctions, appointment]");
        assertThat(bureau.make().seeAlso()).containsExactly("United States, Russia, Ukraine: Event b · North Korea");
        bureau.briefing("countries: [KP, RU, UA, US]\nsections: {by: country}");
        assertThat(bureau.make().seeAlso())
                .containsExactly(
                        "Russia: Event b · North Korea",
                        "United States: Event a · Russia",
                        "United States: Event b · North Korea",
                        "United States: Event c · Russia");
    }

    /** Events that are both about no topic are not for that reason about one. */
    @Test
    void anEventWithoutATopicOrACountryAbroadJoinsNoSectionOfAnother() {
        bureau.event("a", "kind: visit, countries: [US, NO], weight: 90")
                .event("b", "countries: [US], weight: 80")
                .event("c", "kind: talks, bodies: [NATO], weight: 70")
                .event("d", "kind: vote, countries: [NO], weight: 60");
        bureau.briefing("principal: antony-blinken\ncountries: [US, NO, NATO]");
        assertThat(shown(bureau.make())).isEqualTo("Norway: a d | United States: b | NATO: c");
    }

    @Test
    void byCountryAnEventGoesToTheFirstThatWasAskedFor() {
        aWeek();
        bureau.briefing("countries: [KP, UA, RU, US]\nsections: {by: country}");
        assertThat(shown(bureau.make())).isEqualTo("Ukraine: a c | North Korea: b | United States: d e");
    }

    @Test
    void aSectionRefersToTheHeaviestFiveOfOthers() {
        for (int i = 1; i <= 7; i++) {
            bureau.event("n" + i,
                    "title: Note " + i + ", countries: [NO], topics: [trade, energy], weight: " + (60 + i));
        }
        bureau.event("z", "countries: [NO], topics: [energy], weight: 50");
        bureau.briefing("countries: [NO]\nsections: {by: topic, limit: 6}");
        Sheet sheet = bureau.make();
        assertThat(sheet.seeAlso())
                .containsExactly(
                        "Energy: Note 7 · Trade",
                        "Energy: Note 6 · Trade",
                        "Energy: Note 5 · Trade",
                        "Energy: Note 4 · Trade",
                        "Energy: Note 3 · Trade");
        assertThat(sheet.briefly()).containsExactly("Note 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            by: day
            by: kind
            """)
    void sectionsByDayOrKindReferToNone(String plan) {
        aWeek();
        bureau.briefing("sections: {" + plan + "}");
        assertThat(bureau.make().seeAlso()).isEmpty();
    }

    @Test
    void whatASectionHasNoRoomForStandsInBriefWithTheReason() {
        aWeek();
        bureau.briefing("principal: antony-blinken\ncountries: [US, RU, UA, KP]\nsections: {by: countries, limit: 1}");
        Sheet sheet = bureau.make();
        assertThat(shown(sheet)).isEqualTo("United States, Russia, Ukraine: a | North Korea: b | United States: d");
        assertThat(sheet.briefly()).containsExactly("Event c", "Event e");
        assertThat(sheet.reasons())
                .contains("c brief beyond the section's limit of 1", "e brief beyond the section's limit of 1");
        assertThat(sheet.places()).contains("c brief United States, Russia, Ukraine", "e brief United States");
    }

    @Test
    void whatAnEditionHasNoRoomForStandsInBriefAndASectionMayGo() {
        aWeek();
        bureau.briefing("principal: antony-blinken\ncountries: [US, RU, UA, KP]\nlimit: 2");
        Sheet sheet = bureau.make();
        assertThat(shown(sheet)).isEqualTo("United States, Russia, Ukraine: a | North Korea: b");
        assertThat(sheet.briefly()).containsExactly("Event c", "Event d", "Event e");
        assertThat(sheet.reasons())
                .contains(
                        "c brief beyond the edition's limit of 2",
                        "d brief beyond the edition's limit of 2",
                        "e brief beyond the edition's limit of 2",
                        "f out touches none of the countries asked for");
        assertThat(sheet.seeAlso()).containsExactly("United States, Russia, Ukraine: Event b · North Korea");
    }

    @Test
    void theEditionsLimitCountsWhatTheSectionsHaveRoomFor() {
        aWeek();
        bureau.briefing(
                "principal: antony-blinken\ncountries: [US, RU, UA, KP]\nsections: {by: countries, limit: 1}\nlimit: 2");
        assertThat(bureau.make().reasons())
                .contains(
                        "a kept touches US, RU, UA; about ukraine-crisis",
                        "b kept touches US, RU, KP; about non-proliferation, sanctions",
                        "c brief beyond the section's limit of 1",
                        "d brief beyond the edition's limit of 2");
    }

    private static String shown(Sheet sheet) {
        return String.join(" | ", sheet.sections()).replace("| Event", "").replace("Event ", "").replace("  ", " ");
    }
}
