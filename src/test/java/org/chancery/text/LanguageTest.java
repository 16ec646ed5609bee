package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
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
            ru | среда, 12 января       | ср, 12 янв.     | 12 января 2022°г.   | январь 2022°г.
            uk | середа, 12 січня       | ср, 12 січ.     | 12 січня 2022°р.    | січень 2022°р.
            ar | الأربعاء، 12 يناير     | الأربعاء، 12 يناير | 12 يناير 2022    | يناير 2022
            he | יום°רביעי, 12 בינואר   | יום°ד׳, 12 בינו׳ | 12 בינואר 2022     | ינואר 2022
            zh | 1月12日星期三          | 1月12日周三     | 2022年1月12日       | 2022年1月
            ja | 1月12日水曜日          | 1月12日(水)     | 2022年1月12日       | 2022年1月
            ko | 1월 12일 수요일        | 1월 12일 (수)   | 2022년 1월 12일     | 2022년 1월
            """)
    void writesDates(String tag, String day, String shortDay, String date, String month) {
        LocalDate wednesday = LocalDate.of(2022, 1, 12);
        Language language = language(tag);
        assertThat(List.of(
                language.day(wednesday),
                language.shortDay(wednesday),
                language.date(wednesday),
                language.month(wednesday)))
                .containsExactly(blanks(day), blanks(shortDay), blanks(date), blanks(month));
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
            ru | 2022-01-10 | 2022-01-16 | 10–16 января 2022°г.
            ru | 2021-12-27 | 2022-01-02 | 27 декабря 2021°г. – 2 января 2022°г.
            uk | 2022-01-31 | 2022-02-06 | 31 січня – 6 лютого 2022°р.
            ar | 2022-01-31 | 2022-02-06 | 31 يناير – 6 فبراير 2022
            he | 2022-01-10 | 2022-01-16 | 10–16 בינואר 2022
            zh | 2022-01-10 | 2022-01-16 | 2022年1月10日至16日
            zh | 2021-12-27 | 2022-01-02 | 2021年12月27日至2022年1月2日
            ja | 2022-01-31 | 2022-02-06 | 2022年1月31日～2月6日
            ko | 2022-01-10 | 2022-01-16 | 2022년 1월 10일~16일
            """)
    void writesRanges(String tag, LocalDate from, LocalDate last, String expected) {
        assertThat(language(tag).range(from, last)).isEqualTo(blanks(expected));
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
            ru | А;Б;В          | А, Б и В
            ar | روسيا;أوكرانيا;الصين | روسيا وأوكرانيا والصين
            ar | روسيا;NATO     | روسيا و°NATO
            he | רוסיה;אוקראינה;סין | רוסיה, אוקראינה וסין
            he | רוסיה;NATO     | רוסיה ו-NATO
            zh | 俄罗斯;乌克兰;中国  | 俄罗斯、乌克兰和中国
            ja | ロシア;中国;NATO | ロシア、中国及びNATO
            ko | 러시아;중국;일본   | 러시아, 중국 및 일본
            """)
    void writesLists(String tag, String items, String expected) {
        List<String> list = items == null ? List.of() : List.of(items.split(";"));
        assertThat(language(tag).list(list)).isEqualTo(blanks(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A;B;C    | A, B, C
            ar | أ;ب      | أ، ب
            zh | 俄罗斯;中国 | 俄罗斯、中国
            ja | ロシア    | ロシア
            """)
    void writesHeadings(String tag, String items, String expected) {
        assertThat(language(tag).enumeration(List.of(items.split(";")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0 events  | 1 event   | 2 events  | 3 events  | 5 events   | 11 events  | 21 events  | 100 events
            fr | 0 événement | 1 événement | 2 événements | 3 événements | 5 événements | 11 événements | 21 événements | 100 événements
            ru | 0 событий | 1 событие | 2 события | 3 события | 5 событий | 11 событий | 21 событие | 100 событий
            uk | 0 подій   | 1 подія   | 2 події   | 3 події   | 5 подій   | 11 подій   | 21 подія   | 100 подій
            ar | لا أحداث  | حدث واحد  | حدثان     | 3 أحداث   | 5 أحداث   | 11 حدثًا   | 21 حدثًا   | 100 حدث
            he | 0 אירועים | אירוע אחד | שני אירועים | 3 אירועים | 5 אירועים | 11 אירועים | 21 אירועים | 100 אירועים
            zh | 0条动态   | 1条动态   | 2条动态   | 3条动态   | 5条动态   | 11条动态   | 21条动态   | 100条动态
            """)
    void countsWithTheFormOfTheNumber(
            String tag, String none, String one, String two, String three, String five, String eleven,
            String twentyOne, String hundred) {
        assertThat(IntStream.of(0, 1, 2, 3, 5, 11, 21, 100).mapToObj(n -> language(tag).word("edition.count", n)))
                .containsExactly(none, one, two, three, five, eleven, twentyOne, hundred);
    }

    @ParameterizedTest
    @CsvSource({"ar,102,حدث", "ar,103,أحداث", "ar,111,حدثًا", "ru,111,событий", "ru,101,событие", "ru,112,событий",
            "ru,122,события", "uk,1000,подій"})
    void countsHundredsByTheirLastFigures(String tag, int number, String expected) {
        assertThat(language(tag).word("total.events", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,visit,cancelled", "fr,visit,annulée", "fr,talks,annulés", "fr,call,annulé",
            "es,sanctions,canceladas",
            "ru,meeting,отменена", "ru,statement,отменено", "ru,talks,отменены", "he,visit,בוטל", "he,meeting,בוטלה",
            "ar,visit,أُلغيت", "zh,visit,已取消"})
    void aStatusAgreesWithItsKind(String tag, String kind, String expected) {
        assertThat(language(tag).status("cancelled", kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Talks begin | Another source places this in Brussels: Talks begin.
            en | War?        | Another source places this in Brussels: War?
            en | The U.S.    | Another source places this in Brussels: The U.S.
            """)
    void aSentenceEndsWithOneStop(String tag, String title, String expected) {
        assertThat(language(tag).word("note.placeConflict", "Brussels", title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,1234567,'1,234,567'", "de,1234,1.234", "en,-12,−12", "en,999,999"})
    void writesNumbers(String tag, long number, String expected) {
        assertThat(language(tag).number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,US,United States", "de,US,Vereinigte Staaten", "fr,UA,Ukraine", "es,KP,Corea del Norte",
            "de,XK,Kosovo", "ru,US,США", "ja,US,米国", "zh,RU,俄罗斯", "he,CD,הרפובליקה הדמוקרטית של קונגו",
            "ar,UA,أوكرانيا"})
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
        assertThat(Language.of("zh-CN")).contains(language("zh"));
        assertThat(Language.of("zh_Hans_SG")).contains(language("zh"));
        assertThat(Language.of("zh-Hans-HK")).contains(language("zh"));
        assertThat(List.of("zh-TW", "zh-Hant", "zh_HK", "zh-Hant-CN")).allSatisfy(tag -> {
            assertThat(Language.of(tag)).isEmpty();
            assertThat(Language.isTraditionalChinese(tag)).isTrue();
        });
        assertThat(Language.of("tlh")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }

    @Test
    void beginsASentenceWithACapitalWhereThereAreCapitals() {
        assertThat(List.of("neun", "éclat", "ёлка", "三条", "حدث", ""))
                .extracting(Language::capitalised)
                .containsExactly("Neun", "Éclat", "Ёлка", "三条", "حدث", "");
    }

    @Test
    void refusesAnUnknownWord() {
        assertThatThrownBy(() -> Language.english().word("kind.picnic")).hasMessageContaining("kind.picnic");
    }

    /** A degree sign for a blank that does not break. */
    private static String blanks(String text) {
        return text.replace('°', '\u00A0');
    }
}
