package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.GdeltSample;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder or a glob means, and what only happens to lie there. */
class FoldersTest {
    private static final String TABLE =
            "id,date,kind,title,countries,sources.title\none,2022-01-12,talks,Talks in Brussels,RU,A report\n";
    private static final Path GDELT = GdeltSample.unpacked();

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden.yaml", ".a.csv", "~a.csv", "a.csv~", "#a.csv#", "notes.txt", "names.tab",
            "LICENSE",
            "readme.md", "README.md", "License.MD", "CHANGELOG.markdown", "contributing.md"})
    void passesOverWhatIsNoSourceInAFolder(String name) {
        workspace.write("briefings/d/a.csv", TABLE);
        workspace.write("briefings/d/" + name, "Nothing that could be read.\n");
        assertThat(generate("d", "--strict")).isEqualTo("weekly: d: 1 read, 1 kept, the newest of 2022-01-12\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.csv", "~a.csv", "a.csv~", "README.md"})
    void passesOverItWithAGlob(String name) {
        workspace.write("briefings/d/a.csv", TABLE);
        workspace.write("briefings/d/" + name, "Nothing that could be read.\n");
        assertThat(generate("\"d/*\"", "--strict"))
                .isEqualTo("weekly: d/*: 1 read, 1 kept, the newest of 2022-01-12\n");
    }

    @Test
    void readsAReleaseThatSaysWhatItIsByWhateverName() {
        workspace.write("briefings/d/README.md", """
                ---
                title: Readout of a call with Ukraine
                date: 2022-01-13
                source_url: https://example.org/r
                ---
                President Biden spoke with President Zelenskyy of Ukraine.
                """);
        workspace.write("briefings/d/LICENSE.md", "This is free.\n");
        assertThat(generate("{format: releases, path: d}", "--strict")).startsWith("weekly: d: 1 read, 1 kept");
    }

    static Stream<Arguments> coded() {
        String gdelt = "1\t20220112\t" + "\t".repeat(59) + "\n";
        String columns = "SQLDATE,Actor1CountryCode,Actor2CountryCode,EventCode,IsRootEvent\n20220112,RUS,USA,042,1\n";
        String icews = "Event ID\tEvent Date\tSource Country\tCAMEO Code\tTarget Country\n"
                + "1\t2022-01-12\tRussia\t042\tUkraine\n";
        String ucdp = "7,,2022," + ",".repeat(11) + "Government of Ukraine,,,DPR" + ",".repeat(16)
                + "Ukraine,220,Europe,1,1,2022-01-12,2022-01-12" + ",".repeat(9) + "\n";
        return Stream.of(
                Arguments.of("GDELT after a byte order mark", "a.CSV", "\uFEFF" + gdelt),
                Arguments.of("GDELT after blank lines", "a.CSV", "\n\r\n" + gdelt),
                Arguments.of("GDELT cut off in its first row", "a.CSV", gdelt.substring(0, 30)),
                Arguments.of("columns of GDELT in another order", "a.csv", columns),
                Arguments.of("columns in small letters", "a.csv", columns.toLowerCase(Locale.ROOT)),
                Arguments.of("columns in quotes, between semicolons", "a.csv",
                        "\"" + columns.replaceFirst("\n", "\"\n").replace(",", "\";\"").replace("\n2022", "\n\"2022")
                                .replaceFirst("\n$", "\"\n")),
                Arguments.of("ICEWS with a byte order mark", "a.tab", "\uFEFF" + icews),
                Arguments.of("ICEWS between commas", "a.csv", icews.replace('\t', ',')),
                Arguments.of("UCDP GED without a header", "a.csv", ucdp),
                Arguments.of("ACLED in capitals", "a.csv", "EVENT_ID_CNTY,EVENT_DATE,EVENT_TYPE,COUNTRY\n"
                        + "UKR1,2022-01-12,Protests,Ukraine\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("coded")
    void knowsCodedEventsByHowTheirTableBegins(String what, String name, String table) {
        workspace.write("briefings/d/" + name, table);
        assertThat(generate("d")).contains("weekly: d: 1 read").doesNotContain("unknown header", "mapping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\t20220112093000\t20220112093000\t1\ta.example", "20220112-T7\t20220112093000\t1\ta"})
    void saysInOneWordThatATableOfGdeltIsAnotherThanTheEvents(String row) {
        workspace.write("briefings/d/a.csv", row + "\t".repeat(26) + "\n");
        assertThat(generate("d").lines().filter(line -> line.contains("error"))).containsExactly(
                "briefings/d/a.csv: error: no row of the file is one of gdelt");
    }

    @Test
    void takesWhatIsSaidOfCodedEventsThoughTheirFormatIsNot() throws IOException {
        workspace.write("briefings/d/a.csv", "SQLDATE,Actor1CountryCode,Actor2CountryCode,EventCode\n"
                + "20220112,RUS,USA,042\n");
        generate("{path: d, publisher: The Machine}");
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("The Machine")
                .doesNotContain("Russia and United States: visit");
        generate("{path: d, use: text, publisher: The Machine}");
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Russia and United States: visit",
                "The Machine");
    }

    @Test
    void readsATextOfAFolderThatIsATableOfCodedEvents() throws IOException {
        workspace.write("briefings/d/a.csv", TABLE);
        Files.copy(GDELT, folder.resolve("briefings/d/export.txt"));
        assertThat(generate("d")).startsWith("weekly: d: 3,567 read");
    }

    @ParameterizedTest
    @CsvSource({"a.csv.GZ", "a.CSV.Gz", "a.csv.gz"})
    void unpacksByAnEndingInWhateverLetters(String name) throws IOException {
        workspace.write("briefings/readme.md", "");
        Files.write(folder.resolve("briefings").resolve(name),
                gzip(TABLE.getBytes(StandardCharsets.UTF_8)));
        assertThat(generate(name)).isEqualTo("weekly: " + name + ": 1 read, 1 kept, the newest of 2022-01-12\n");
    }

    @Test
    void saysOnceThatACodedFileIsCutOff() throws IOException {
        byte[] packed = gzip(Files.readAllBytes(GDELT));
        Files.createDirectories(folder.resolve("briefings"));
        Files.write(folder.resolve("briefings/g.CSV.gz"), Arrays.copyOf(packed, 900));
        assertThat(generate("g.CSV.gz")).startsWith("""
                briefings/g.CSV.gz: error: the packed file is cut off here
                  hint: fetch or pack it again
                weekly:""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "d/*.csv | 1", "d/**.csv | 2", "d/**/*.csv | 2", "**/*.csv | 2", "d/**/e/**/*.csv | 1", "d/{a,b}.csv | 1",
            "'d/x[1].csv' | 1", "link/*.csv | 1", "link/**/*.csv | 2", "link | 1"})
    void takesAGlobForWhatPeopleMeanByIt(String glob, int files) throws IOException {
        workspace.write("briefings/d/a.csv", TABLE);
        workspace.write("briefings/d/e/two.csv", TABLE.replace("one,", "two,"));
        workspace.write("briefings/d/x[1].csv", TABLE.replace("one,", "three,"));
        Files.createSymbolicLink(folder.resolve("briefings/link"), Path.of("d"));
        Files.delete(folder.resolve(glob.contains("[") ? "briefings/d/a.csv" : "briefings/d/x[1].csv"));
        assertThat(generate("\"" + glob + "\"", "--strict"))
                .isEqualTo("weekly: " + glob + ": " + files + " read, " + files
                        + " kept, the newest of 2022-01-12\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d/[a.csv", "d/{a.csv", "d/{a,{b,c}}.csv"})
    void saysWhatIsNoGlob(String glob) {
        workspace.write("briefings/d/a.csv", TABLE);
        assertThat(generate("\"" + glob + "\"")).isEqualTo("""
                briefings/weekly.yaml:2:10: error: "%s" is no glob
                    2 | events: ["%s"]
                      |          %s
                  hint: close each "[" and "{", and put no "{" into another
                weekly: %s: 0 read, 0 kept
                """.formatted(glob, glob, "^".repeat(glob.length() + 2), glob));
    }

    private String generate(String source, String... more) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [" + source + "]\n");
        String[] all =
                Arrays.copyOf(new String[] {"generate", "-v", "--week", "2022-W02", "-f", "html"}, 6 + more.length);
        System.arraycopy(more, 0, all, 6, more.length);
        return workspace.run(all).err();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
