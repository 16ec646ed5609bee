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

/** What an edition of 10 to 16 January 2022 says of the week before it. */
class SinceLastTimeTest {
    private static final String BEFORE = "date: 2022-01-05, ";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder);
    }

    @Test
    void countriesAreNewMoreAsManyFewerOrGoneQuietAndThePrincipalsOwnIsLeftOut() {
        bureau.briefing("principal: antony-blinken\ncountries: [US, JP, NI, KZ, RU, UA]");
        bureau.event("a", BEFORE + "countries: [US, JP], kind: visit")
                .event("b", BEFORE + "countries: [US, KZ]")
                .event("c", BEFORE + "countries: [RU, UA], kind: talks")
                .event("d", BEFORE + "countries: [RU]")
                .event("e", BEFORE + "countries: [RU, UA], kind: call")
                .event("f", "countries: [US, NI], kind: sanctions")
                .event("g", "countries: [US, KZ], kind: call")
                .event("h", "countries: [UA], kind: talks")
                .event("i", "countries: [UA, RU], kind: call")
                .event("j", "date: 2022-01-14, countries: [UA, RU], kind: talks");
        Sheet sheet = bureau.make();
        assertThat(sheet.trends())
                .containsExactly(
                        "Ukraine 2 3 ↑ 1 more · talks 2, call 1",
                        "Russia 3 2 ↓ 1 fewer · call 1, talks 1",
                        "Kazakhstan 1 1 → as many · call 1",
                        "Nicaragua 0 1 ↑ new · sanctions 1",
                        "Japan 1 0 ↓ gone quiet");
        assertThat(sheet.comparedWith()).isEqualTo("Compared with 3–9 January 2022.");
        assertThat(sheet.html()).doesNotContain("Event a", "Event b", "Event c", "Event d", "Event e");
    }

    @Test
    void aBodyCountsOnlyWhereItIsNamedAndARegionWhereOneOfItsCountriesIs() {
        bureau.briefing("countries: [NATO, DE, horn-of-africa]");
        bureau.event("a", BEFORE + "countries: [DE]")
                .event("b", "countries: [DE, ET], kind: visit")
                .event("c", "countries: [DE], bodies: [NATO], kind: talks")
                .event("d", "countries: [horn-of-africa], kind: call");
        assertThat(bureau.make().trends())
                .containsExactly(
                        "Germany 1 2 ↑ 1 more · visit 1, talks 1",
                        "Horn of Africa 0 2 ↑ new · visit 1, call 1",
                        "NATO 0 1 ↑ new · talks 1");
    }

    @Test
    void ofTopicsOnlyThoseAskedForAreCompared() {
        bureau.briefing("countries: [NO]\ntopics: [trade, energy, sanctions]");
        bureau.event("a", BEFORE + "countries: [NO], topics: [trade, alliances]")
                .event("b", BEFORE + "countries: [NO], topics: [sanctions]")
                .event("c", "countries: [NO], topics: [trade, energy, human-rights], kind: talks")
                .event("d", "countries: [NO], topics: [energy], kind: call");
        assertThat(bureau.make().trends())
                .containsExactly(
                        "Norway 2 2 → as many · call 1, talks 1",
                        "Energy 0 2 ↑ new · call 1, talks 1",
                        "Trade 1 1 → as many · talks 1",
                        "Sanctions 1 0 ↓ gone quiet");
    }

    @Test
    void withoutCountriesAskedForAllAreComparedAndAllTopics() {
        bureau.briefing("principal: antony-blinken\nkinds: [talks]");
        bureau.event("a", BEFORE + "countries: [US, NO], kind: talks, topics: [trade]")
                .event("b", "countries: [US, JP], kind: talks, topics: [energy]");
        assertThat(bureau.make().trends())
                .containsExactly(
                        "Japan 0 1 ↑ new · talks 1",
                        "Norway 1 0 ↓ gone quiet",
                        "Energy 0 1 ↑ new · talks 1",
                        "Trade 1 0 ↓ gone quiet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: 2022-01-01, countries: [NO]
            date: 2022-01-05, countries: [DK]
            date: 2022-01-17, countries: [NO]
            date: 2022-01,    countries: [NO]
            """)
    void whereThePeriodBeforeHoldsNothingNothingIsSaid(String other) {
        bureau.briefing("countries: [NO]\nahead: 7 days").event("a", other).event("b", "countries: [NO]");
        Sheet sheet = bureau.make();
        assertThat(sheet.trends()).isEmpty();
        assertThat(sheet.html()).doesNotContain("Since last time");
    }

    @Test
    void anEventThatIsToldTwiceCountsOnce() {
        String visit =
                "kind: visit, title: Zelenskyy visits Oslo, countries: [NO, UA], people: [volodymyr-zelenskyy], ";
        bureau.briefing("countries: [NO]")
                .event("a", "date: 2022-01-05, " + visit + "weight: 50")
                .event("b", "date: 2022-01-05, " + visit + "weight: 40")
                .event("c", "countries: [NO]");
        assertThat(bureau.make().trends()).containsExactly("Norway 1 1 → as many · statement 1");
    }

    /** Each was announced on the 7th for the 12th. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: held                              |                                       | took place
            status: reported                          |                                       | took place
            status: cancelled                         |                                       | called off
            status: scheduled                         |                                       | not known whether it took place
            status: cancelled                         | date: 2022-01-14                      | put off to 14 January 2022
            status: scheduled                         | date: 2022-01-14                      | put off to 14 January 2022
            status: cancelled                         | date: 2022-01-19, status: scheduled   | put off to 19 January 2022
            status: cancelled                         | date: 2022-01-14, people: [wendy-sherman] | called off
            """)
    void whatHadBeenAnnouncedIsFollowedUp(String status, String later, String result) {
        String talks =
                "kind: talks, title: United States and Norway hold talks in Oslo, place: {name: Oslo, country: NO},"
                        + " countries: [US, NO], announced: 2022-01-07, ";
        bureau.briefing("countries: [NO]\nahead: 7 days");
        bureau.event("a", "date: 2022-01-12, people: [antony-blinken], " + talks + status);
        if (later != null) {
            String people = later.contains("people") ? "" : "people: [antony-blinken], ";
            bureau.event("b", people + talks.replace("2022-01-07", "2022-01-12") + later);
        }
        assertThat(bureau.make().announced())
                .containsExactly("United States and Norway hold talks in Oslo · Wed 12 Jan · Oslo · " + result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ahead: 7 days | announced: 2022-01-09                                                     | true
            ahead: 7 days | announced: 2022-01-10                                                     | false
            ahead: 7 days | sources: [{title: A, date: 2022-01-12}, {title: B, date: 2022-01-08}]     | true
            ahead: 7 days | sources: [{title: A, date: 2022-01-12}]                                   | false
            ahead: 7 days | weight: 3                                                                 | false
            ahead: 2 days | announced: 2022-01-09                                                     | false
            ahead: 3 days | announced: 2022-01-09                                                     | true
            paper: A4     | announced: 2022-01-09                                                     | false
            """)
    void onlyWhatTheLastLookAheadAnnouncedIsFollowedUp(String briefing, String known, boolean isFollowedUp) {
        bureau.briefing("countries: [NO]\n" + briefing).event("a", "date: 2022-01-12, countries: [NO], " + known);
        assertThat(bureau.make().announced()).hasSize(isFollowedUp ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: 2022-01-06, announced: 2022-01-11            | Event a · Thu 6 Jan 1
            date: 2022-01-06, announced: 2022-01-16            | Event a · Thu 6 Jan 1
            date: 2022-01-06, announced: 2022-01-17            |
            date: 2022-01-06, announced: 2022-01-09            |
            date: 2022-01-06                                   |
            date: 2022-01-02, announced: 2022-01-11            |
            date: 2022-01-12, announced: 2022-01-13            |
            """)
    void whatBecameKnownAfterTheLastEditionIsTold(String dates, String line) {
        bureau.briefing("countries: [NO]").event("a", dates + ", status: reported, countries: [NO]");
        assertThat(String.join("; ", bureau.make().late())).isEqualTo(line == null ? "" : line);
    }

    @Test
    void aMonthIsComparedWithTheMonthBeforeAndADayWithTheDayBefore() {
        bureau.event("a", "date: 2021-12-01, countries: [NO]")
                .event("b", "date: 2022-01-11, countries: [NO], kind: call")
                .event("c", "date: 2022-01-12, countries: [NO], kind: talks");
        Sheet month = bureau.briefing("countries: [NO]\ndates: {every: month}").make("--from", "2022-01-01", "--to",
                "2022-01-31");
        assertThat(month.comparedWith()).isEqualTo("Compared with 1–31 December 2021.");
        assertThat(month.trends()).containsExactly("Norway 1 2 ↑ 1 more · call 1, talks 1");
    }

    @Test
    void aDayIsComparedWithTheDayBefore() {
        bureau.event("b", "date: 2022-01-11, countries: [NO], kind: call")
                .event("c", "date: 2022-01-12, countries: [NO], kind: talks");
        Sheet day = bureau.briefing("countries: [NO]\ndates: {every: day}").make("--from", "2022-01-12", "--to",
                "2022-01-12");
        assertThat(day.comparedWith()).isEqualTo("Compared with 11 January 2022.");
        assertThat(day.trends()).containsExactly("Norway 1 1 → as many · talks 1");
    }

    @Test
    void aRangeIsComparedWithAsManyDaysBeforeIt() {
        bureau.event("b", "date: 2022-01-05, countries: [NO], kind: call")
                .event("c", "date: 2022-01-12, countries: [NO], kind: talks");
        Sheet range = bureau.briefing("countries: [NO]").make("--from", "2022-01-06", "--to", "2022-01-14");
        assertThat(range.comparedWith()).isEqualTo("Compared with 28 December 2021 – 5 January 2022.");
    }
}
