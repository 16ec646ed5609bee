package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.TestWorkspace;
import org.chancery.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small edition in each language, as the words of its page, so that a reader of the language can go through them.
 * Below stand sentences with the numbers that languages count differently, and every word that a page may use.
 * {@code mvn test -Dtest=LanguagesTest -Dgolden=write} rewrites them; read them before you commit.
 */
class LanguagesTest {
    private static final Path CASE = Path.of("src/test/resources/languages");

    @TempDir
    private Path folder;

    static List<String> tags() {
        return Language.known();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void readsAsALanguageReads(String tag) throws IOException {
        Language language = Language.of(tag).orElseThrow();
        String text = page(tag) + "\n\n" + sentences(language) + "\n\n" + words(language) + "\n";
        Path expected = CASE.resolve(tag + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI")).as("expectations are not rewritten under CI").isNull();
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    private String page(String tag) {
        TestWorkspace workspace = TestWorkspace.copyOf(CASE, folder)
                .replace("briefings/week.yaml", "LANGUAGE", tag);
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02", "-f", "html");
        assertThat(result.status()).as(result.err()).isZero();
        return visible(workspace.read("output/week/week-2022-W02.html"));
    }

    /** What can be seen or is read aloud, a line for each block. */
    private static String visible(String html) {
        String body = html.substring(html.indexOf("<body>"))
                .replaceAll("(?s)<svg[^>]*aria-label=\"([^\"]*)\".*?</svg>", "<p>$1</p>")
                .replaceAll("\\s+", " ")
                .replaceAll("</?(p|h[1-6]|li|div|tr|td|th|article|section|blockquote|figcaption|caption)\\b[^>]*>",
                        "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String sentences(Language language) {
        List<String> both = Stream.of("US", "UA")
                .map(code -> language.inSentence(code,
                        language.countryName(code, code.equals("US") ? "United States" : "Ukraine")))
                .toList();
        LocalDate day = LocalDate.of(2022, 1, 12);
        Stream<String> counted = IntStream.of(0, 1, 2, 3, 5, 11, 21, 100).mapToObj(n -> String.join(" | ",
                language.word("edition.count", n),
                language.word("duration.days", n),
                Language.capitalised(language.counted(
                        "lead.default", n, language.spelled(n), "Antony Blinken", language.list(both)))));
        Stream<String> dated = Stream.of(
                language.word("duration.since", language.date(day)),
                language.word("duration.day", 12),
                language.word("date.about", language.shortDay(day)),
                language.word("followUp.slipped", language.date(day)),
                language.word("note.statusConflict", language.status("held", "visit"), "A title"),
                language.word("lead.empty", language.list(both)),
                language.word("figure.route.alt", "Antony Blinken",
                        language.word("figure.route.then", "Kyiv", "Berlin")),
                language.word("figure.encounters.item", "Antony Blinken", "Sergey Lavrov", 2),
                language.word("figure.trends.alt", both.getLast(), language.enumeration(List.of("1", "2", "3"))));
        return Stream.concat(counted, dated).collect(Collectors.joining("\n"));
    }

    private static String words(Language language) {
        return Stream.of("page.", "figure.", "image.", "kind.", "status.")
                .map(prefix -> language.keys(prefix).stream()
                        .map(key -> key.substring(prefix.length()) + "=" + language.word(key))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
