package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Wednesday 12 January   | Wed 12 Jan      | 12 January 2022     | January 2022
            de | Mittwoch, 12. Januar   | Mi., 12. Jan.   | 12. Januar 2022     | Januar 2022
            fr | mercredi 12 janvier    | mer. 12 janv.   | 12 janvier 2022     | janvier 2022
            es | miércoles, 12 de enero | mié, 12 ene     | 12 de enero de 2022 | enero de 2022
            """)
    void writesDates(String tag, String day, String shortDay, String date, String month) {
        LocalDate wednesday = LocalDate.of(2022, 1, 12);
        Language language = language(tag);
        assertThat(List.of(
                language.day(wednesday),
                language.shortDay(wednesday),
                language.date(wednesday),
                language.month(wednesday)))
                .containsExactly(day, shortDay, date, month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2022-01-10 | 2022-01-16 | 10–16 January 2022
            en | 2022-01-31 | 2022-02-06 | 31 January – 6 February 2022
            en | 2021-12-27 | 2022-01-02 | 27 December 2021 – 2 January 2022
            en | 2022-01-14 | 2022-01-14 | 14 January 2022
            de | 2022-01-10 | 2022-01-16 | 10.–16. Januar 2022
            de | 2022-01-31 | 2022-02-06 | 31. Januar – 6. Februar 2022
            fr | 2022-02-01 | 2022-02-06 | 1er–6 février 2022
            fr | 2021-12-27 | 2022-01-01 | 27 décembre 2021 – 1er janvier 2022
            es | 2022-01-10 | 2022-01-16 | 10–16 de enero de 2022
            """)
    void writesRanges(String tag, LocalDate from, LocalDate last, String expected) {
        assertThat(language(tag).range(from, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-17T00:00-05:00[America/New_York] | 16 January 2022, 24:00 UTC−5
            2022-01-14T09:05Z[UTC]                   | 14 January 2022, 09:05 UTC
            2022-01-14T09:05+05:30[Asia/Kolkata]     | 14 January 2022, 09:05 UTC+5:30
            """)
    void writesMoments(ZonedDateTime moment, String expected) {
        assertThat(Language.english().moment(moment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en |                | ''
            en | Russia         | Russia
            en | Russia;Ukraine | Russia and Ukraine
            en | A;B;C          | A, B and C
            de | A;B;C          | A, B und C
            es | Rusia;Irán     | Rusia e Irán
            es | Rusia;Hierro   | Rusia y Hierro
            """)
    void writesLists(String tag, String items, String expected) {
        List<String> list = items == null ? List.of() : List.of(items.split(";"));
        assertThat(language(tag).list(list)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,1234567,'1,234,567'", "de,1234,1.234", "en,-12,−12", "en,999,999"})
    void writesNumbers(String tag, long number, String expected) {
        assertThat(language(tag).number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,US,United States", "de,US,Vereinigte Staaten", "fr,UA,Ukraine", "es,KP,Corea del Norte",
            "de,XK,Kosovo"})
    void namesCountries(String tag, String code, String expected) {
        assertThat(language(tag).countryName(code, code.equals("US") ? "United States" : "?")).isEqualTo(expected);
    }

    @Test
    void countsWithTheRightForm() {
        assertThat(Language.english().word("edition.count", 1)).isEqualTo("1 event");
        assertThat(Language.english().word("edition.count", 6)).isEqualTo("6 events");
        assertThat(Language.english().counted("lead.default", 2, "two", "Antony Blinken", "Russia and Japan"))
                .isEqualTo(
                        "In the diplomacy around Antony Blinken, two events were recorded, most of them concerning Russia and Japan.");
    }

    @Test
    void fillsInEachArgumentOnceAndAsItIs() {
        assertThat(Language.english().word("note.dateConflict", "{1}", "a title"))
                .isEqualTo("Another source dates this to {1}: a title.");
    }

    @Test
    void spellsSmallNumbersInRunningText() {
        assertThat(List.of(Language.english().spelled(9), language("de").spelled(12), Language.english().spelled(13)))
                .containsExactly("nine", "zwölf", "13");
    }

    @Test
    void putsTheArticleWhereASentenceNeedsIt() {
        assertThat(Language.english().inSentence("US", "United States")).isEqualTo("the United States");
        assertThat(Language.english().inSentence("RU", "Russia")).isEqualTo("Russia");
    }

    @Test
    void knowsALanguageByItsPrimaryTagAndRefusesOthers() {
        assertThat(Language.of("de-AT")).contains(language("de"));
        assertThat(Language.of("EN")).contains(Language.english());
        assertThat(Language.of("tlh")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }

    @Test
    void refusesAnUnknownWord() {
        assertThatThrownBy(() -> Language.english().word("kind.picnic")).hasMessageContaining("kind.picnic");
    }
}
