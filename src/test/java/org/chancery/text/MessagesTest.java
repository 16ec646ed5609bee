package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message files: the same keys, each with the forms that its language needs, and nothing left in English. */
class MessagesTest {
    private static final List<String> AGREEMENTS = List.of("feminine", "neuter", "plural", "femininePlural");
    /** What is read by the program and not by a reader. */
    private static final Pattern SETTING =
            Pattern.compile("direction|plurals|list\\.otherwiseBefore|kinds\\..*|country\\.names");
    private static final Messages ENGLISH = Messages.load("en");

    static List<String> tags() {
        return Language.known();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageHasTheSameWords(String tag) {
        assertThat(plainKeys(Messages.load(tag))).isEqualTo(plainKeys(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void whatCountsHasExactlyTheFormsThatTheLanguageNeeds(String tag) {
        Messages messages = Messages.load(tag);
        for (String counted : counted(ENGLISH)) {
            assertThat(forms(messages, counted))
                    .as(counted)
                    .containsExactlyInAnyOrderElementsOf(messages.plurals().forms());
        }
        assertThat(counted(messages)).isEqualTo(counted(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyWordFillsInTheSamePlaces(String tag) {
        Messages messages = Messages.load(tag);
        for (String key : plainKeys(ENGLISH)) {
            assertThat(places(messages.get(key))).as(key).isEqualTo(places(ENGLISH.get(key)));
        }
        for (String counted : counted(ENGLISH)) {
            Set<String> places = places(ENGLISH.get(counted + ".other"));
            for (String form : messages.plurals().forms()) {
                String word = messages.get(counted + "." + form);
                if (isForOneNumber(messages.plurals(), form)) {
                    assertThat(places).as(counted + "." + form).containsAll(places(word));
                } else {
                    assertThat(places(word)).as(counted + "." + form).isEqualTo(places);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aStatusHasExactlyTheFormsThatSomeKindAsksFor(String tag) {
        Messages messages = Messages.load(tag);
        for (String agreement : AGREEMENTS) {
            List<String> kinds = messages.all("kinds." + agreement);
            assertThat(kinds).allMatch(kind -> messages.has("kind." + kind));
            assertThat(messages.keys("status.").stream().filter(key -> key.endsWith("." + agreement)))
                    .hasSize(kinds.isEmpty() ? 0 : 4);
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageHasSevenDaysAndTwelveMonths(String tag) {
        Messages messages = Messages.load(tag);
        for (String weekdays : List.of("weekdays", "weekdays.short", "weekdays.bars")) {
            assertThat(messages.all(weekdays)).as(weekdays).hasSize(7);
        }
        for (String months : List.of("months", "months.alone", "months.short")) {
            assertThat(messages.all(months)).as(months).hasSize(12);
        }
        assertThat(messages.all("number.words").size()).isIn(0, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "ko", "ru", "uk", "zh"})
    void nothingIsLeftInLatinLetters(String tag) {
        Messages messages = Messages.load(tag);
        assertThat(messages.keys("").stream()
                .filter(key -> !SETTING.matcher(key).matches())
                .filter(key -> messages.get(key).matches(".*\\p{IsLatin}.*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noWordHasTypewriterQuotesOrStrayBlanks(String tag) {
        Messages messages = Messages.load(tag);
        assertThat(messages.keys("").stream()
                .filter(key -> !SETTING.matcher(key).matches())
                .filter(key -> messages.get(key).matches(".*(\"|'|  |\\.\\.\\.).*|(?!, |[;:] |،|؛) .*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noKeyStandsTwice(String tag) throws IOException {
        Path file = Path.of("src/main/resources/org/chancery/text/messages_" + tag + ".properties");
        assertThat(Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    /** The keys of words with one form. */
    private static Set<String> plainKeys(Messages messages) {
        Set<String> keys = new TreeSet<>(messages.keys(""));
        for (String counted : counted(messages)) {
            messages.plurals().forms().forEach(form -> keys.remove(counted + "." + form));
        }
        keys.removeIf(
                key -> key.startsWith("status.") && AGREEMENTS.stream().anyMatch(each -> key.endsWith("." + each)));
        return keys;
    }

    /** The keys of words with a form for each sort of number, without it. */
    private static Set<String> counted(Messages messages) {
        String form = "." + messages.plurals().forms().getLast();
        return messages.keys("").stream()
                .filter(key -> key.endsWith(form) && !key.startsWith("section"))
                .map(key -> key.substring(0, key.length() - form.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> forms(Messages messages, String counted) {
        return Stream.of("zero", "one", "two", "few", "many", "other")
                .filter(form -> messages.keys(counted + ".").contains(counted + "." + form))
                .toList();
    }

    private static boolean isForOneNumber(PluralRule plurals, String form) {
        return LongStream.rangeClosed(0, 200).filter(number -> plurals.form(number).equals(form)).count() == 1;
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d}").matcher(pattern).results().map(each -> each.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
