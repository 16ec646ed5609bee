package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.EventKind;
import org.chancery.testing.Account;
import org.chancery.testing.Bureau;
import org.chancery.testing.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three hundred events, some two hundred of them of January 2022, drawn by lot: under every plan each is accounted for
 * once, and stands once on the page, whatever the order of the files and of what they hold.
 */
class NothingLostTest {
    private static final int EVENTS = 300;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final String[] JANUARY = {"--from", "2022-01-01", "--to", "2022-01-31", "-q"};
    private static final List<String> COUNTRIES =
            List.of("US", "RU", "UA", "KP", "KZ", "JP", "NO", "ET", "horn-of-africa");
    private static final List<String> TOPICS = List.of("ukraine-crisis", "sanctions", "trade", "alliances", "energy");
    private static final List<String> PEOPLE =
            List.of("antony-blinken", "sergei-lavrov", "wendy-sherman", "jens-stoltenberg", "josep-borrell");
    private static final String ASKED =
            "principal: antony-blinken\ncountries: [US, RU, UA, KP, KZ, JP, NATO, horn-of-africa]\n"
                    + "topics: [ukraine-crisis, sanctions, trade, alliances]\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "sections: {by: countries}",
            ASKED,
            ASKED + "sections: {by: countries, limit: 2}",
            ASKED + "sections: {by: topic, limit: 3}",
            ASKED + "sections: {by: region, limit: 5}\nlimit: 7",
            ASKED + "sections: {by: country}\nlimit: 20",
            ASKED + "sections: {by: day, limit: 1}\nbackground: 3\nahead: 7 days",
            ASKED + "sections: {by: kind}\nselect: {weight: {min: 40}}",
            ASKED + "sections: {by: person, limit: 1000}\neditions: {2022-01: {drop: [e7, e8], first: [e100, e3]}}",
            ASKED + "sections: [{heading: auto, select: {country: RU}}, {heading: Calls, select: {kind: call}, limit: 2}]",
            "sections: [{heading: All, limit: 1}]\nlimit: 1"
    })
    void eachEventOfThePeriodHasOneVerdictAndEachThatIsTold(String plan) {
        Random lot = new Random(2022);
        Bureau bureau = Bureau.in(folder).briefing("dates: {every: month}\n" + plan);
        List<String> ofPeriod = write(bureau, lot);
        Sheet sheet = bureau.make(JANUARY);
        assertThat(sheet.accounts())
                .allSatisfy(account -> assertThat(account.reason()).isNotBlank())
                .extracting(Account::id)
                .doesNotHaveDuplicates()
                .containsAll(ofPeriod);
        assertThat(ids(sheet, "kept", "brief", "out")).isSubsetOf(ofPeriod);
        assertThat(ids(sheet, "ahead", "background")).doesNotContainAnyElementsOf(ofPeriod);
        assertThat(ids(sheet, "kept")).isNotEmpty();
        assertThat(ids(sheet, "merged")).isNotEmpty();
        assertThat(sheet.headlines()).containsExactlyInAnyOrderElementsOf(titles(sheet, "kept"));
        assertThat(sheet.briefly()).containsExactlyInAnyOrderElementsOf(titles(sheet, "brief"));
        assertThat(sheet.ahead()).containsExactlyInAnyOrderElementsOf(titles(sheet, "ahead"));
        assertThat(bureau.shuffled(lot, 3).make(JANUARY).html()).isEqualTo(sheet.html());
    }

    private static List<String> ids(Sheet sheet, String... outcomes) {
        return sheet.accounts().stream()
                .filter(account -> List.of(outcomes).contains(account.outcome()))
                .map(Account::id)
                .toList();
    }

    private static List<String> titles(Sheet sheet, String outcome) {
        return ids(sheet, outcome).stream()
                .map(id -> "Matter " + id.replaceAll("[eb]", ""))
                .toList();
    }

    /** Writes the events, every tenth reported twice, and gives the ids of those of the period. */
    private static List<String> write(Bureau bureau, Random lot) {
        List<String> ofPeriod = new ArrayList<>();
        for (int i = 1; i <= EVENTS; i++) {
            LocalDate day = FIRST.plusDays(lot.nextInt(45) - 7L);
            String fields = "title: Matter " + i + ", date: " + day + ", " + fields(lot, i);
            List<String> ids = i % 10 == 0 ? List.of("e" + i, "e" + i + "b") : List.of("e" + i);
            ids.forEach(id -> bureau.event(id, fields));
            if (day.getYear() == 2022 && day.getMonth() == Month.JANUARY) {
                ofPeriod.addAll(ids);
            }
        }
        return ofPeriod;
    }

    private static String fields(Random lot, int number) {
        EventKind kind = EventKind.values()[lot.nextInt(EventKind.values().length)];
        return Stream.of(
                "kind: " + kind.word(),
                "countries: [" + some(COUNTRIES, lot, number % 10 == 0 ? 1 : 0) + "]",
                "topics: [" + some(TOPICS, lot, 0) + "]",
                "people: [" + some(PEOPLE, lot, 0) + "]",
                lot.nextInt(3) == 0 ? "weight: " + lot.nextInt(101) : "",
                lot.nextInt(4) == 0 ? "bodies: [NATO]" : "",
                lot.nextInt(9) == 0 ? "status: cancelled" : "",
                "sources: [{title: Report " + lot.nextInt(60) + "}]")
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** At least so many of these, at most two more, in any order. */
    private static String some(List<String> all, Random lot, int least) {
        return lot.ints(0, all.size())
                .distinct()
                .limit(least + lot.nextInt(3))
                .mapToObj(all::get)
                .collect(Collectors.joining(", "));
    }
}
