package org.chancery.source.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventStatus;
import org.chancery.event.Quote;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.testing.TestWorkspace;
import org.chancery.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases as files, right and wrong. */
class ReleaseFileTest {
    private static final String GOOD =
            """
            ---
            date: '2022-01-10'
            published_time: 2022-01-10 16:00:00-05:00
            source_url: https://example.gov/call
            title: "Readout of President\\_Biden\\u2019s Call with Prime Minister Abiy Ahmed of\\_Ethiopia"
            ---

            President Biden spoke today with Prime Minister
            Abiy Ahmed of *Ethiopia*. “We will work for peace in Ethiopia and beyond,” said Secretary Blinken.

            \\###
            """;

    @TempDir
    private Path folder;

    private Harvest read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        SourceTerms terms = SourceTerms.usual(SourceTerms.Use.TEXT);
        Asked asked = new Asked(file, SourceFormat.RELEASES, terms, ZoneId.of("America/New_York"), Window.always());
        return ReleaseFile.read(asked, new Setting(ReferenceData.builtIn(), folder, Trail.none()));
    }

    private Harvest read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(Harvest harvest) {
        return harvest.diagnostics().stream()
                .map(each -> (each.origin() instanceof Origin.Spot spot
                        ? spot.position().line() + ":" + spot.position().column() + ": "
                        : "") + each.severity().toString().toLowerCase(java.util.Locale.ROOT) + ": " + each.message())
                .toList();
    }

    @Test
    void makesAnEventOfMarkdown() throws IOException {
        Event event = read("a.md", GOOD).events().getFirst();
        assertThat(event.title()).isEqualTo("President Biden’s Call with Prime Minister Abiy Ahmed of Ethiopia");
        assertThat(event.id()).isEqualTo(
                "2022-01-10-readout-of-president-bidens-call-with-prime-minister-abiy-c3eb839d");
        assertThat(event.date()).isEqualTo(new EventDate.Day(java.time.LocalDate.of(2022, 1, 10)));
        assertThat(event.kind().word()).isEqualTo("call");
        assertThat(event.people()).containsExactly("joe-biden", "abiy-ahmed");
        assertThat(event.countries()).containsExactly(new CountryCode("ET"));
        assertThat(event.summary().plainText()).startsWith(
                "President Biden spoke today with Prime Minister Abiy Ahmed of Ethiopia. “We will");
        assertThat(event.quotes()).as("said in the summary").isEmpty();
        assertThat(event.sources()).containsExactly(new Citation(
                "Readout of President Biden’s Call with Prime Minister Abiy Ahmed of Ethiopia", "",
                "https://example.gov/call", java.util.Optional.of(java.time.LocalDate.of(2022, 1, 10)), ""));
    }

    @Test
    void quotesWhatTheSummaryDoesNotHold() throws IOException {
        String longer = GOOD.replace("“We will", "They met. They spoke. They agreed. They left.\n\n“We will");
        assertThat(read("a.md", longer).events().getFirst().quotes()).containsExactly(
                new Quote("antony-blinken", "We will work for peace in Ethiopia and beyond.",
                        java.util.Optional.of(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<meta property=\"article:published_time\" content=\"2022-01-10T16:00:00-05:00\">",
            "<script type=\"application/ld+json\">{\"@graph\": [{\"datePublished\": \"2022-01-10\"}]}</script>",
            "<meta name=\"date\" content=\"January 10, 2022\">",
            "<noscript></noscript><time datetime=\"2022-01-10\">Monday</time>",
    })
    void makesAnEventOfHtml(String date) throws IOException {
        Event event = read("a.html", """
                <html lang="en-US"><head><title>Call with Ethiopia’s Prime Minister | The Site</title>%s
                <meta property="og:site_name" content="The Site"><link rel="canonical" href="https://example.gov/c"></head>
                <body><nav><p>Home. News. Ukraine.</p></nav><main><h1> </h1><p>President Biden spoke with <b>Ethiopia</b>.</p>
                <ul><li>One</li></ul><script>alert(1)</script></main></body></html>
                """.formatted(date)).events().getFirst();
        assertThat(event.title()).isEqualTo("Call with Ethiopia’s Prime Minister");
        assertThat(event.date()).isEqualTo(new EventDate.Day(java.time.LocalDate.of(2022, 1, 10)));
        assertThat(event.summary().plainText()).isEqualTo("President Biden spoke with Ethiopia.");
        assertThat(event.countries()).containsExactly(new CountryCode("ET"));
        assertThat(event.sources().getFirst())
                .extracting(Citation::publisher, Citation::url, Citation::language)
                .containsExactly("The Site", "https://example.gov/c", "en");
    }

    @Test
    void readsOfAPageWhatIsSeenOfItsLongestArticle() throws IOException {
        Event event = read("a.html", """
                <html><head><title>Call with Ethiopia</title><meta name="date" content="2022-01-10"></head><body>
                <article><p>More on Fiji.</p></article><article><p hidden>On Mali.</p><p style="display: none">On Chad.</p>
                <p>The President spoke with the Prime Minister of Ethiopia.</p></article></body></html>
                """).events().getFirst();
        assertThat(event.summary().plainText()).isEqualTo("The President spoke with the Prime Minister of Ethiopia.");
        assertThat(event.countries()).containsExactly(new CountryCode("ET"));
    }

    @ParameterizedTest
    @CsvSource({"de, de", "en_US, en", "en-GB, en", "EN, en", "English, ''", "x, ''"})
    void takesForALanguageOnlyACode(String typed, String language) throws IOException {
        assertThat(read("a.md", GOOD.replace("title:", "lang: " + typed + "\ntitle:")).events().getFirst().sources())
                .extracting(Citation::language).containsExactly(language);
    }

    @Test
    void readsKeysInWhateverCase() throws IOException {
        assertThat(
                read("a.md", GOOD.replace("title:", "Title:").replace("published_time:", "Published_Time:")).events())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2022-01-10 16:00:00-05:00 | 2022-01-10", "2022-01-10T23:30:00-05:00 | 2022-01-10",
            "2022-01-10 16:00:00.123 -0500 | 2022-01-10", "2022-01-11T03:30:00Z | 2022-01-11",
            "2022-01-10 | 2022-01-10", "2022-01-10 16:00 | 2022-01-10", "January 10, 2022 | 2022-01-10",
            "Monday, 10 January 2022 | 2022-01-10", "Mon, 10 Jan 2022 16:00:00 GMT | 2022-01-10",
            "Jan. 10, 2022 | 2022-01-10",
    })
    void takesTheDayInItsOwnZone(String time, String day) throws IOException {
        Event event = read("a.md", GOOD.replace("2022-01-10 16:00:00-05:00", time)).events().getFirst();
        assertThat(event.date()).isEqualTo(new EventDate.Day(java.time.LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "will meet with Prime Minister Abiy Ahmed of Ethiopia on January 21. | 2022-01-21 | SCHEDULED",
            "met yesterday with Prime Minister Abiy Ahmed of Ethiopia. | 2022-01-09 | HELD",
            "met with Prime Minister Abiy Ahmed of Ethiopia on Friday. | 2022-01-07 | HELD",
            "met with Prime Minister Abiy Ahmed of Ethiopia on January 8. | 2022-01-08 | HELD",
            "met today with Prime Minister Abiy Ahmed of Ethiopia. | 2022-01-10 | HELD",
    })
    void takesTheDayFromTheFirstSentences(String words, String day, EventStatus status) throws IOException {
        String text = GOOD.replaceFirst("title: .*", "title: Meeting with the Prime Minister of Ethiopia")
                .replaceFirst("(?s)spoke today .*", words);
        Event event = read("a.md", text).events().getFirst();
        assertThat(event.date()).isEqualTo(new EventDate.Day(java.time.LocalDate.parse(day)));
        assertThat(event.status()).isEqualTo(status);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("no title", GOOD.replaceFirst("title: .*\n", ""), "warning: the release has no title"),
                Arguments.of("a title of blanks", GOOD.replaceFirst("title: .*\n", "title: ' '\n"),
                        "warning: the release has no title"),
                Arguments.of("front matter without an end", GOOD.replaceFirst("(?s)\n---\n", "\n"),
                        "1:1: warning: the front matter is never closed"),
                Arguments.of("no date", GOOD.replaceAll("(date|published_time): .*\n", ""),
                        "warning: the release has no date"),
                Arguments.of("no day of the calendar", GOOD.replace("2022-01-10 16", "2022-02-30 16"),
                        "3:17: warning: \"2022-02-30 16:00:00-05:00\" is not a date"),
                Arguments.of("a date in words", GOOD.replace("2022-01-10 16:00:00-05:00", "last week"),
                        "3:17: warning: \"last week\" is not a date"),
                Arguments.of("a year before all years", GOOD.replace("2022-01-10 16:00:00-05:00", "January 1, 0001"),
                        "3:17: warning: \"January 1, 0001\" is not a date"),
                Arguments.of("a title of nothing that can be seen",
                        GOOD.replaceFirst("title: .*\n", "title: '\u202E\u200B'\n"),
                        "5:8: warning: an item without a title"),
                Arguments.of("front matter that is no YAML", GOOD.replace("date: '", "date: ''"), "2:9: warning: "),
                Arguments.of("a byte of zero", GOOD.replace("spoke", "sp\0ke"),
                        "8:19: warning: the character U+0000 is not allowed"),
                Arguments.of("nothing", " \n\n", "warning: the file is empty"),
                Arguments.of("twenty megabytes", GOOD + "x".repeat(20_000_000),
                        "warning: the file has more than 1048576 bytes"),
                Arguments.of("a title too long", GOOD.replace("Readout", "x".repeat(1000)),
                        "5:8: warning: the title has 1069 characters, more than 1000"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesAFileWithAFaultAndSaysWhere(String what, String text, String said) throws IOException {
        Harvest harvest = read("a.md", text);
        assertThat(said(harvest)).singleElement().asString().startsWith(said);
        assertThat(harvest.events()).isEmpty();
        assertThat(harvest.account().read()).isEqualTo(1);
        assertThat(harvest.account().faulty()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        assertThat(said(read("a.md", GOOD.replace("’", "").replace("“", "\u00AB").replace("”", "")
                .getBytes(StandardCharsets.ISO_8859_1)))).containsExactly("9:27: warning: the file is not UTF-8 here");
        assertThat(said(read("a.md", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("error: the file is UTF-16, not UTF-8");
    }

    @Test
    void readsAByteOrderMarkAndAnyLineEnds() throws IOException {
        assertThat(read("a.md", "\uFEFF" + GOOD.replace("\n", "\r\n")).events()).hasSize(1);
    }

    @Test
    void readsWhatIsPackedButNoBomb() throws IOException {
        assertThat(read("a.md.gz", packed(GOOD)).events()).hasSize(1);
        assertThat(said(read("a.md.gz", packed(GOOD + " ".repeat(50_000_000)))))
                .singleElement().asString().isEqualTo("warning: the file has more than 1048576 bytes, unpacked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://www.example.gov/a | Storms in New York | Snow fell in the United States. | false",
            "https://www.example.gov/a | Storms in Japan | Snow fell in Japan. | true",
            "https://www.example.gov/a | Aid for Puerto Rico | Snow fell in Puerto Rico. | false",
            "https://www.mofa.go.jp/a | Storms in Japan | Snow fell in Japan. | false",
            "https://www.gov.uk/a | Storms in Britain | Snow fell in Britain. | false",
            "https://news.example.co/a | Storms in Colombia | Snow fell in Colombia. | true",
            "https://www.example.gov/a | The Price Index | Prices rose in China. China spoke. | false",
            "https://www.example.gov/a | A Holiday | Prices rose in China. China spoke. | true",
            "https://www.example.gov/a | A Holiday | We rest. The UN rests. All rest. | false",
            "https://www.example.gov/a | Nominations Sent | A, to be Ambassador to Chad. B, to be a judge. C, to be a judge. | false",
            "https://www.example.gov/a | Nominations Sent | A, to be Ambassador to Chad. B, to be Ambassador to Mali. | true",
    })
    void leavesOutWhatIsAboutMattersAtHome(String url, String title, String text, boolean kept) throws IOException {
        Harvest harvest =
                read("a.md", "---\ntitle: " + title + "\ndate: 2022-01-10\nurl: " + url + "\n---\n" + text + "\n");
        assertThat(harvest.events()).hasSize(kept ? 1 : 0);
        assertThat(harvest.account().left()).hasSize(kept ? 0 : 1);
    }

    @Test
    void dropsAnAddressThatIsNone() throws IOException {
        Harvest harvest = read("a.md", GOOD.replace("https://example.gov/call", "javascript:alert(1)"));
        assertThat(said(harvest))
                .containsExactly("4:13: warning: \"javascript:alert(1)\" is not an address of the web");
        assertThat(harvest.events().getFirst().sources().getFirst().url()).isEmpty();
    }

    @Test
    void neverTakesTextForMarkup() throws IOException {
        String text = GOOD.replace("*Ethiopia*", "Ethiopia \\<b\\> \\[x\\](javascript:alert(1)) \u202E");
        assertThat(read("a.md", text).events().getFirst().summary().html())
                .contains("&lt;b&gt; [x](javascript:alert(1))").doesNotContain("<a", "\u202E");
    }

    @Test
    @Timeout(120)
    void takesNoLongOverTextThatIsMadeToTakeLong() throws IOException {
        for (String piece : List.of(
                "President Abcde Fghij Klmno Pqrst ", "\u201Cso said \u201D said ", ". . .\"'\"' ", "on Monday said, ",
                "January 1, ", "U.S.U.S.", "\u00E9 ", "- item:\n", "\n", "Statement by on ", "---\n")) {
            String text = GOOD + piece.repeat(900_000 / piece.length());
            assertThat(read("a.md", text).account().read()).isEqualTo(1);
        }
    }

    @Test
    void endsNeverOnDeepOrEndlessMarkup() throws IOException {
        String deep = GOOD.replace("spoke", "> ".repeat(5_000) + "*[".repeat(50_000));
        assertThat(read("a.md", deep).account().read()).isEqualTo(1);
        String html = "<title>Ethiopia</title><meta name=date content=2022-01-10>" + "<div>".repeat(50_000)
                + "<p>Ethiopia.";
        assertThat(read("a.html", html).events()).hasSize(1);
    }

    @Test
    void usesTheOtherFilesOfAFolderWithAFaultyOne() {
        TestWorkspace workspace = TestWorkspace.empty(folder)
                .write("briefings/releases/good.md", GOOD)
                .write("briefings/releases/home.md", GOOD.replaceAll("(?s)title: .*", "title: On jobs\n---\n\nJobs.\n"))
                .write("briefings/releases/wrong.md", GOOD.replaceFirst("title: .*\n", ""))
                .write("briefings/weekly.yaml", "title: Weekly\nevents: [releases]\n");
        TestWorkspace.Result result = workspace.run("generate", "--from", "2022-01-10", "--to", "2022-01-16", "-v");
        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains("wrong.md: warning: the release has no title")
                .contains("releases: 3 read, 1 kept, 1 left out (1 about domestic matters), 1 refused");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
