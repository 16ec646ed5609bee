package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.testing.Bureau;
import org.chancery.testing.Sheet;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The publishing gate, before an edition of three events from two sources, the newest of 14 January 2022. */
class GatekeeperTest {
    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder)
                .event("a", "date: 2022-01-10, countries: [NO], sources: [{title: One}]")
                .event("b", "date: 2022-01-12, countries: [NO], sources: [{title: One}, {title: Two}]")
                .event("c", "date: 2022-01-14, countries: [NO], sources: [{title: Two}]")
                .event("d", "date: 2022-01-16, countries: [DK], sources: [{title: Three}]")
                .event("e", "date: 2022-01-18, countries: [NO], announced: 2022-01-14, sources: [{title: Four}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{events: 3}", "{events: 0}", "{newest: 3 days}", "{newest: 7 days}", "{sources: 2}",
            "{events: 3, newest: 3 days, sources: 2}"})
    void letsAnEditionThroughThatHasEnough(String require) {
        Result result = bureau.briefing("countries: [NO]\nahead: 7 days\nrequire: " + require).generate();
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {events: 4}       | edition 2022-W02 has 3 events, fewer than the 4 required
            {sources: 3}      | edition 2022-W02 has 2 sources, fewer than the 3 required
            {newest: 2 days}  | edition 2022-W02 has no event of its last 2 days, as required
            {newest: 1 day}   | edition 2022-W02 has no event of its last day, as required
            """)
    void refusesAnEditionByEachRuleWithItsPlace(String require, String message) {
        Result result = bureau.briefing("countries: [NO]\nahead: 7 days\nrequire: " + require).generate();
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("briefings/digest.yaml:4:" + (require.indexOf(':') + 12) + ": error: " + message + "\n"
                        + "    4 | require: " + require + "\n"
                        + "      | " + marked(require) + "\n");
        assertThat(bureau.workspace().files("output")).isEmpty();
    }

    /** Carets under what is asked for. */
    private static String marked(String require) {
        int from = require.indexOf(':') + 2;
        return " ".repeat("require: ".length() + from) + "^".repeat(require.length() - 1 - from);
    }

    @Test
    void namesEveryRuleThatIsNotMetAtItsOwnPlace() {
        bureau.briefing("countries: [NO]\nrequire:\n  events: 9\n  newest: 1 day\n  sources: 9");
        assertThat(bureau.generate().err().lines().filter(line -> line.contains("error: ")))
                .containsExactly(
                        "briefings/digest.yaml:4:11: error: edition 2022-W02 has 3 events, fewer than the 9 required",
                        "briefings/digest.yaml:5:11: error: edition 2022-W02 has no event of its last day, as required",
                        "briefings/digest.yaml:6:12: error: edition 2022-W02 has 2 sources, fewer than the 9 required");
    }

    @Test
    void whatStandsInBriefCounts() {
        bureau.briefing("countries: [NO]\nlimit: 1\nrequire: {events: 3, newest: 3 days, sources: 2}");
        assertThat(bureau.generate().status()).isZero();
    }

    @Test
    void severalReportsOfOneEventCountAsOne() {
        bureau.event("c2", "date: 2022-01-14, title: Event c, countries: [NO], sources: [{title: Two}]");
        assertThat(bureau.briefing("countries: [NO]\nrequire: {events: 3}").generate().status()).isZero();
        assertThat(bureau.briefing("countries: [NO]\nrequire: {events: 4}").generate().status()).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{events: 4}", "{sources: 3}", "{newest: 1 day}"})
    void theLastGoodEditionStaysByteForByte(String require) {
        bureau.briefing("countries: [NO]").make();
        Map<String, String> good = output();
        assertThat(bureau.briefing("title: Another\ncountries: [NO]\nrequire: " + require).generate().status())
                .isEqualTo(65);
        assertThat(output()).isEqualTo(good);
    }

    private Map<String, String> output() {
        Map<String, String> files = new TreeMap<>();
        bureau.workspace().files("output").keySet()
                .forEach(name -> files.put(name, bureau.workspace().read("output/" + name)));
        assertThat(files).containsKeys("digest/digest-2022-W02.html", "digest/digest-2022-W02.json", "index.html");
        return files;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countries: [KZ]                         | Nothing was found for Kazakhstan.
            countries: [KZ, US, horn-of-africa]     | Nothing was found for Kazakhstan, the United States and Horn of Africa.
            countries: [NATO]                       | Nothing was found for North Atlantic Treaty Organization.
            topics: [trade]                         | Nothing was found.
            people: [antony-blinken]                | Nothing was found.
            """)
    void withoutAGateAnEmptyPeriodIsAPageThatSaysForWhomNothingWasFound(String asked, String lead) {
        Sheet sheet = bureau.briefing(asked).make("-w", "2022-W10");
        assertThat(sheet.lead()).isEqualTo(lead);
        assertThat(sheet.sections()).isEmpty();
        assertThat(sheet.said()).contains("no event found for edition 2022-W10");
        assertThat(sheet.accounts()).isEmpty();
    }

    @Test
    void withAGateAnEmptyPeriodIsRefused() {
        Result result = bureau.briefing("countries: [NO]\nrequire: {events: 1}").generate("-w", "2022-W10");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("edition 2022-W10 has 0 events, fewer than the 1 required");
    }
}
