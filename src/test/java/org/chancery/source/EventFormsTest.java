package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curated events in every form that they may be written in, right and wrong. */
class EventFormsTest {
    private static final String HEADER = "id,date,kind,title,countries,sources.title,sources.url\n";
    private static final String GOOD = "good,2022-01-12,talks,Talks in Brussels,RU;US,A report,https://example.org/\n";
    private static final String LATE = "late,2022-01-32,talks,More talks,RU,A report,\n";
    private static final String SAID_OF_LATE = "6: error: \"2022-01-32\" is not a day of the calendar";
    private static final String GOOD_JSON =
            """
            {"id": "good", "date": "2022-01-12", "kind": "talks", "title": "Talks in Brussels", "sources": [{"title": "A report"}]}
            """;
    private static final String LATE_JSON =
            """
            {"id": "late", "date": "2022-01-32", "kind": "talks", "title": "More talks", "sources": [{"title": "A report"}]}
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                wrong("a last row that was torn", HEADER + LATE + "torn,2022-01-1",
                        "2:" + SAID_OF_LATE, "3:1: error: the row has 2 cells, the header 7"),
                wrong("a cell too many", HEADER + "a,2022-01-12,talks,Talks, at last,RU,A report,\n" + LATE,
                        "2:47: error: the row has 8 cells, the header 7", "3:" + SAID_OF_LATE),
                wrong("an unknown header", HEADER.replace("title,c", "titel,c") + GOOD + LATE,
                        "1:14: error: unknown header \"titel\"", "3:" + SAID_OF_LATE),
                wrong("a table of something else", "name,capital,\"people, in millions\"\nFrance,Paris,68\n",
                        "1:1: error: the first row names no column of events"),
                wrong("a missing header", "id,date,title,sources.title\ngood,2022-01-12,Talks,A report\n"
                        + "l,2022-01-32,Talks,A report\n",
                        "1:1: error: no header \"kind\"", "3:3: error: \"2022-01-32\" is not a day of the calendar"),
                wrong("a header that stands twice", "id,date,kind,title,title,sources.title\n"
                        + "late,2022-01-32,talks,One,Two,A report\n",
                        "1:20: error: the header \"title\" stands twice", "2:" + SAID_OF_LATE),
                wrong("a cell below no header",
                        "id,date,kind,title,sources.title,,\ngood,2022-01-12,talks,Talks,R,,x\n",
                        "2:32: error: this cell has no header of its own"),
                wrong("a byte of zero", HEADER + GOOD.replace("Talks", "Ta\0lks") + LATE,
                        "2:25: error: the character U+0000 is not allowed", "3:" + SAID_OF_LATE),
                wrong("a quote that is never closed", HEADER + GOOD.replace("Talks", "\"Talks") + LATE,
                        "2:23: error: this quote is never closed", "3:" + SAID_OF_LATE),
                wrong("a quote that is closed too soon", HEADER + GOOD.replace("Talks in", "\"Talks\" in") + LATE,
                        "2:30: error: the cell ends with the quote before this", "3:" + SAID_OF_LATE),
                wrong("a cell of twenty megabytes", HEADER + GOOD.replace("Talks", "x".repeat(20_000_000)) + LATE,
                        "2:1: error: the line has more than 1048576 bytes", "3:" + SAID_OF_LATE),
                wrong("a link that runs something",
                        HEADER + GOOD.replace("https://example.org/", "javascript:alert(1)"),
                        "2:56: error: \"javascript:alert(1)\" is not an address of the web"),
                wrong("a name that stands for nothing", HEADER + GOOD.replace("RU;US", "RU; Atlantis"),
                        "2:45: error: unknown country, body or region \"Atlantis\""),
                wrong("a fault in a cell of several lines, which count",
                        HEADER + GOOD.replace("Talks", "\"Talks\n\nof\"").replace(" in Brussels", "").replace("RU",
                                "Nowhere"),
                        "4:5: error: unknown country, body or region \"Nowhere\""),
                wrong("nothing", "", "error: the file is empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTables")
    void saysEveryFaultOfATableWithItsPlace(String what, String text, List<String> said) {
        assertThat(faults("events.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(said);
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong("a comma too many", GOOD_JSON.replace("]}", "],}") + LATE_JSON,
                        "1:120: error: a comma stands before this \"}\"",
                        "2:24: error: \"2022-01-32\" is not a day of the calendar"),
                wrong("a key twice", GOOD_JSON.replace("\"kind\"", "\"id\": \"x\", \"kind\""),
                        "1:38: error: duplicate key \"id\""),
                wrong("a comment", "// mine\n" + LATE_JSON,
                        "1:1: error: a comment cannot stand in JSON",
                        "2:24: error: \"2022-01-32\" is not a day of the calendar"),
                wrong("no number", GOOD_JSON.replace("\"kind\"", "\"weight\": NaN, \"kind\""),
                        "1:48: error: \"NaN\" is no number in JSON"),
                wrong("a last line that was torn", LATE_JSON + "{\"id\": \"torn\", \"da",
                        "1:24: error: \"2022-01-32\" is not a day of the calendar",
                        "2:19: error: the value is not complete: the text ends here"),
                wrong("lists in lists in lists", "[".repeat(5_000) + "\n" + LATE_JSON,
                        "1:1: error: the value is nested too deeply or too long",
                        "2:24: error: \"2022-01-32\" is not a day of the calendar"),
                wrong("a list", "[1]\n", "1:1: error: an event must be a mapping, not a list"),
                wrong("an unknown key after letters beyond the first plane",
                        GOOD_JSON.replace("Talks in", "\uD83D\uDE00").replace("\"sources\"",
                                "\"topic\": 1, \"sources\""),
                        "1:78: error: unknown key \"topic\" in event \"good\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongLines")
    void saysEveryFaultOfJsonLinesWithItsPlace(String what, String text, List<String> said) {
        assertThat(faults("events.jsonl", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(said);
    }

    static Stream<Arguments> wrongDocuments() {
        return Stream.of(
                wrong("a comma too many", "{\"events\": [\n" + GOOD_JSON + ",]}",
                        "3:2: error: a comma stands before this \"]\""),
                wrong("several faults", "[" + LATE_JSON + "," + GOOD_JSON.replace("talks", "talk") + "]",
                        "1:25: error: \"2022-01-32\" is not a day of the calendar",
                        "2:47: error: unknown kind \"talk\""),
                wrong("another key", "{\"events\": [], \"more\": 1}",
                        "1:16: error: unknown key \"more\" in event file"),
                wrong("a text", "\"events\"", "1:1: error: the file must hold a list of events, not text"),
                wrong("lists in lists in lists", "[".repeat(100_000),
                        "1:1: error: the value is nested too deeply or too long"),
                wrong("two values", "[] []", "1:4: error: a second value in one text"),
                wrong("a line in a text", "[{\"id\": \"a\nb\"}]", "1:11: error: this quote is never closed"),
                wrong("nothing", " \n", "error: the file is empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongDocuments")
    void saysEveryFaultOfAJsonDocumentWithItsPlace(String what, String text, List<String> said) {
        assertThat(faults("events.json", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(said);
    }

    @Test
    void namesTheFirstPlaceThatIsNotUtf8AndTheOtherFaultsAllTheSame() {
        byte[] latin =
                (HEADER + GOOD.replace("Talks", "Gespr\u00E4che") + GOOD.replace("good", "g\u00F6\u00F6d") + LATE)
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults("events.csv", latin))
                .containsExactly("2:28: error: the file is not UTF-8 here",
                        "3:1: error: \"g\uFFFD\uFFFDd\" cannot be an id", "4:" + SAID_OF_LATE);
        assertThat(faults("events.csv", ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("error: the file is UTF-16, not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "events.csv.gz", "events.jsonl", "events.json", "events/a.yaml", "a.yaml.gz"})
    void saysThatAFileIsPackedThoughItsNameDoesNotSaySo(String name) {
        byte[] packed = packed(HEADER + GOOD);
        byte[] twice = packed(new String(packed, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        assertThat(faults(name, name.endsWith(".gz") ? twice : packed))
                .singleElement()
                .asString()
                .endsWith("error: the file holds something packed, not text");
    }

    @Test
    void saysWhereAPackedFileIsCutOff() {
        byte[] whole = packed(HEADER + LATE + ("x".repeat(5000) + "\n" + GOOD).repeat(40));
        List<String> said = faults("events.csv.gz", Arrays.copyOf(whole, whole.length - 12));
        assertThat(said).first().isEqualTo("2:" + SAID_OF_LATE);
        assertThat(said).last().asString().endsWith(": error: the packed file is cut off here");
        assertThat(faults("events.csv.gz", HEADER.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("error: the packed file is damaged here, or not packed at all");
    }

    @Test
    void unpacksNothingThatIsMeantToFillTheMemory() {
        byte[] bomb = packed(HEADER + " ".repeat(50_000_000));
        assertThat(faults("events.csv.gz", bomb))
                .containsExactly("2:1: error: the packed file grows to more than 100 times its size");
        assertThat(faults("events.json.gz", bomb))
                .containsExactly("error: the packed file grows to more than 100 times its size");
    }

    @Test
    void namesBothPlacesOfAnIdThatStandsInTwoForms() {
        workspace.write("briefings/events/a.csv", HEADER + GOOD);
        assertThat(faults("events/b.jsonl", "\n".concat(GOOD_JSON).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2:8: error: a second event with the id \"good\"");
    }

    @Test
    void readsOneEventAlikeInEveryForm() {
        String yaml = shown("events/y.yaml", "events:\n- " + GOOD_JSON);
        assertThat(yaml).contains("Talks in Brussels");
        assertThat(shown("a.json", "{\"events\": [" + GOOD_JSON + "]}")).isEqualTo(yaml);
        assertThat(shown("a.json", "[" + GOOD_JSON.replace("}\n", ", \"announced\": null}") + "]")).isEqualTo(yaml);
        assertThat(shown("a.jsonl", "\uFEFF\r\n" + GOOD_JSON.replace("\n", "\r\n\n"))).isEqualTo(yaml);
        String table = "id,date,kind,title,sources.title\ngood,2022-01-12,talks,Talks in Brussels,A report\n";
        assertThat(shown("a.csv", table)).isEqualTo(yaml);
        assertThat(shown("a.csv", "\uFEFF" + table.replaceFirst("\n", "\r\n") + ",,,,\r\n")).isEqualTo(yaml);
        assertThat(shown("a.csv", table.replace(',', ';'))).isEqualTo(yaml);
        assertThat(shown("a.tsv", table.replace(',', '\t'))).isEqualTo(yaml);
        assertThat(shown("a.txt", table)).isEqualTo(yaml);
        assertThat(shown("A.CSV", table)).isEqualTo(yaml);
        assertThat(shown("a.csv", table.replace("Talks", "\u202E\u2066Talks"))).as("marks of direction are taken out")
                .isEqualTo(yaml);
        assertThat(shown("a.data", GOOD_JSON)).as("a mapping alone is no list").isNotEqualTo(yaml);
    }

    @Test
    void readsEveryKeyThatAYamlFileMayHaveFromATable() {
        String table =
                """
                id,date,date.about,announced,kind,title,place.name,place.country,countries,bodies,people,topics,weight,status,summary,\
                quotes.by,quotes.text,quotes.source,positions.by,positions.text,positions.2.by,positions.2.text,\
                sources.title,sources.publisher,sources.url,sources.date,sources.language,sources.2.title
                full,2022-01-12,TRUE,2022-01-08,talks,"Talks, ""frank"" ones",Brussels,BE,RU; US,NATO,jens-stoltenberg,ukraine-crisis,90,held,"One.

                Two.",jens-stoltenberg,no veto,2,RU,asks,US,declines,A report,A paper,https://example.org/,2022-01-13,de,Another
                """;
        String yaml =
                """
                events:
                - {id: full, date: {on: 2022-01-12, about: true}, announced: 2022-01-08, kind: talks, title: 'Talks, "frank" ones',
                   place: {name: Brussels, country: BE}, countries: [RU, US], bodies: [NATO], people: [jens-stoltenberg],
                   topics: [ukraine-crisis], weight: 90, status: held, summary: "One.\\n\\nTwo.",
                   quotes: [{by: jens-stoltenberg, text: no veto, source: 2}],
                   positions: [{by: RU, text: asks}, {by: US, text: declines}],
                   sources: [{title: A report, publisher: A paper, url: "https://example.org/", date: 2022-01-13, language: de},
                     {title: Another}]}
                """;
        assertThat(shown("full.csv", table)).isEqualTo(shown("events/full.yaml", yaml)).contains("Another");
    }

    @Test
    void readsOnlyTheDaysThatAnEditionNeedsAndCountsTheOthers() {
        StringBuilder table = new StringBuilder(HEADER + GOOD);
        for (int year = 1900; year < 2000; year++) {
            table.append(GOOD.replace("2022-01-12", year + "-01-12"));
        }
        workspace.write("briefings/events.csv", table.toString());
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [events.csv]\n");
        assertThat(workspace.run("generate", "--week", "2022-W02").err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json").replaceAll("\\s", ""))
                .contains("\"passedOver\":100");
        assertThat(workspace.run("check", "--week", "2022-W02").err())
                .contains("3:1: error: a second event with the id \"good\"");
    }

    @Test
    void saysEveryFaultOfAllDaysWhenChecked() {
        String old = GOOD.replace("2022-01-12", "1999-01-12").replace("good", "old").replace("talks", "talk");
        workspace.write("briefings/events.csv", HEADER + GOOD + old);
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [events.csv]\n");
        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isZero();
        assertThat(workspace.run("check", "--week", "2022-W02").err()).contains("3:16: error: unknown kind \"talk\"");
    }

    @Test
    void anUnknownFormatIsAnErrorThatSaysWhichThereAre() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n- {format: event, path: x.csv}\n");
        assertThat(workspace.run("check").err())
                .contains("briefings/weekly.yaml:3:12: error: unknown format \"event\"", "did you mean \"events\"?");
    }

    private static Arguments wrong(String what, String text, String... said) {
        return Arguments.of(what, text, List.of(said));
    }

    /** What is said of a file, with the place in it. */
    private List<String> faults(String name, byte[] bytes) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [" + name.replaceFirst("/.*", "") + "]\n");
        write("briefings/" + name, bytes);
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.status()).as(result.err()).isEqualTo(65);
        return result.err().lines()
                .filter(line -> line.startsWith("briefings/" + name + ":"))
                .map(line -> line.substring(("briefings/" + name + ":").length()).strip())
                .toList();
    }

    /** The page of an edition with the events of a file, without their hash. */
    private String shown(String name, String text) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [{format: events, path: " + name + "}]\n");
        workspace.write("briefings/" + name, text);
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02", "-f", "html");
        return result.status() == 0 ? workspace.read("output/weekly/weekly-2022-W02.html") : result.err();
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(String text) {
        return packed(text, StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
