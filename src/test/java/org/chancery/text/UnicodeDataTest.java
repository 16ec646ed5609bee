package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds our dates and numbers to the Unicode locale data that Java carries, with the reason wherever they differ.
 *
 * <p>The medium dates of that data are figures alone in half of the languages, and have a year; ours of that length
 * stand in tables of one week. So it is its pattern of weekday, day and short month that they are held to.
 */
class UnicodeDataTest {
    /** The Unicode locale data changes from one Java to the next; this is the oldest that these words were read against. */
    private static final int JAVA = 25;

    /** English editions have the day before the month, and Arabic ones western figures. */
    private static final Map<String, String> LOCALES = Map.of("en", "en-GB", "ar", "ar-u-nu-latn");

    @BeforeAll
    static void needsTheDataThatWasRead() {
        assumeTrue(
                Runtime.version().feature() >= JAVA,
                "the words were read against the Unicode data of Java " + JAVA + ", an older one has other data");
    }

    /** A day of each month and each weekday, none the first of its month. */
    static Stream<LocalDate> days() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2022, month, month + 8));
    }

    static List<String> tags() {
        return Language.known();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aDateIsTheLongOne(String tag) {
        DateTimeFormatter unicode = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale(tag));
        assertThat(days()).allSatisfy(
                day -> assertThat(spaced(language(tag).date(day))).isEqualTo(spaced(unicode.format(day))));
    }

    /** The full date of British English has a comma that its pattern without a year has not. */
    @ParameterizedTest
    @MethodSource("tags")
    void aDayIsTheFullOneWithoutItsYear(String tag) {
        DateTimeFormatter unicode = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale(tag));
        assertThat(days()).allSatisfy(
                day -> assertThat(spaced(unicode.format(day)).replace("day, ", "day "))
                        .contains(spaced(language(tag).day(day))));
    }

    /** English does not shorten the names of months that have four letters. */
    @ParameterizedTest
    @MethodSource("tags")
    void aShortDayIsThePatternOfWeekdayDayAndShortMonth(String tag) {
        DateTimeFormatter unicode = DateTimeFormatter.ofLocalizedPattern("MMMEd").localizedBy(locale(tag));
        assertThat(days()).allSatisfy(
                day -> assertThat(spaced(language(tag).shortDay(day)).replaceAll(" (Jun|Jul)[ey]$", " $1"))
                        .isEqualTo(spaced(unicode.format(day))));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aMonthIsThePatternOfMonthAndYear(String tag) {
        DateTimeFormatter unicode = DateTimeFormatter.ofLocalizedPattern("yMMMM").localizedBy(locale(tag));
        assertThat(days()).allSatisfy(
                day -> assertThat(spaced(language(tag).month(day))).isEqualTo(spaced(unicode.format(day))));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void numbersAreGroupedAlike(String tag) {
        NumberFormat unicode = NumberFormat.getIntegerInstance(locale(tag));
        assertThat(Stream.of(0L, 7L, 999L, 12_345L, 1_234_567L)).allSatisfy(
                number -> assertThat(language(tag).number(number)).isEqualTo(unicode.format(number)));
        // Spanish sets four figures together; Java does not know that rule of the data.
        assertThat(language(tag).number(1234)).isEqualTo(tag.equals("es") ? "1234" : unicode.format(1234));
    }

    @ParameterizedTest
    @CsvSource({"fr,1er janvier 2022", "ru,1 января 2022 г.", "ja,2022年1月1日"})
    void theFirstOfAMonthIsAnOrdinalInFrenchWhichTheDataCannotSay(String tag, String expected) {
        assertThat(spaced(language(tag).date(LocalDate.of(2022, 1, 1)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "ar", "zh", "tr"})
    void countriesHaveTheSameNamesWhateverTheMachineSpeaks(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(Language.known().stream().map(tag -> language(tag).countryName("UA", "Ukraine")))
                    .containsExactly("أوكرانيا", "Ukraine", "Ukraine", "Ucrania", "Ukraine", "אוקראינה", "ウクライナ",
                            "우크라이나", "Украина", "Україна", "乌克兰");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(LOCALES.getOrDefault(tag, tag));
    }

    /** Which blanks do not break is for the setting of type, and ours to decide. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
