package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.GdeltSample;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
