package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.testing.GdeltSample;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files packed as {@code .zip}, right and wrong. */
class ZipTest {
    private static final String TABLE = "id,date,kind,title,sources.title\n%s,2022-01-12,talks,Talks %s,A report\n";
    private static final String LATE = TABLE.formatted("late", "three").replace("01-12", "01-32");
    private static final Path GDELT = GdeltSample.unpacked();

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
    }

    @Test
    void readsEveryFileOfItInWhateverForm() {
        pack("all.zip", Map.of(
                "b/two.csv", TABLE.formatted("two", "two"),
                "one.jsonl",
                "{\"id\": \"one\", \"date\": \"2022-01-12\", \"kind\": \"talks\", \"title\": \"Talks one\","
                        + " \"sources\": [{\"title\": \"A report\"}]}\n",
                "three.yaml",
                "events:\n- {id: three, date: 2022-01-12, kind: talks, title: Talks three, sources: [{title: A}]}\n",
                "__MACOSX/._two.csv", "\0\0", "read.me", "nothing"));
        TestWorkspace.Result result = generate("all.zip");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Talks one", "Talks two",
                "Talks three");
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json"))
                .contains("\"briefings/all.zip\"", "\"briefings/all.zip!/three.yaml\"");
    }

    @Test
    void namesTheFileInItAndThePlace() {
        pack("all.zip", Map.of("b.csv", LATE, "a/c.csv", TABLE.formatted("a", "b")));
        assertThat(generate("all.zip").err())
                .contains("briefings/all.zip!/b.csv:2:6: error: \"2022-01-32\" is not a day of the calendar");
    }

    @Test
    void countsOnceWhatTwoFilesOfCodedEventsTell() throws IOException {
        List<String> rows = Files.readAllLines(GDELT);
        Map<String, String> halves = new LinkedHashMap<>();
        halves.put("2.export.CSV", String.join("\n", rows.subList(1700, rows.size())) + "\n");
        halves.put("1.export.CSV", String.join("\n", rows.subList(0, 1700)) + "\n");
        halves.put("1-again.export.CSV", halves.get("1.export.CSV"));
        pack("week.zip", halves);
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [week.zip]\n");
        assertThat(workspace.run("generate", "--from", "2015-10-14", "--to", "2016-10-13", "-v", "-f", "html").err())
                .contains("week.zip: 5,266 read, 143 kept, 260 merged, 4,863 left out");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("../out.csv", "the packed file has an entry that leads out of it: \"../out.csv\""),
                Arguments.of("/etc/out.csv", "the packed file has an entry that leads out of it: \"/etc/out.csv\""),
                Arguments.of("a\\b.csv", "the packed file has an entry that leads out of it: \"a\\b.csv\""),
                Arguments.of("C:a.csv", "the packed file has an entry that leads out of it: \"C:a.csv\""),
                Arguments.of(
                        "..\\a.csv", "the packed file has an entry that leads out of it: \"..\\a.csv\""),
                Arguments.of("a/more.zip", "the packed file has a packed file in it: \"a/more.zip\""),
                Arguments.of("more.csv.gz", "the packed file has a packed file in it: \"more.csv.gz\""));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsNotToBeUnpacked(String name, String said) {
        pack("all.zip", Map.of(name, TABLE.formatted("a", "b")));
        TestWorkspace.Result result = generate("all.zip");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("briefings/all.zip: error: " + said);
    }

    @Test
    void readsAnEntryWhoseNameHasATimeInIt() {
        pack("all.zip", Map.of("2022-01-12T09:30.csv", TABLE.formatted("a", "one")));
        assertThat(generate("all.zip").err()).isEmpty();
    }

    @Test
    void readsAnEntryWhoseNameIsNotUtf8() throws IOException {
        pack("all.zip", Map.of("M_nchen.csv", LATE));
        byte[] packed = Files.readAllBytes(folder.resolve("briefings/all.zip"));
        String text = new String(packed, StandardCharsets.ISO_8859_1).replace("M_nchen", "M\u0081nchen");
        // Without the flag that says that names are UTF-8.
        int directory = text.indexOf("PK\1\2");
        byte[] old = text.getBytes(StandardCharsets.ISO_8859_1);
        old[7] = 0;
        old[directory + 9] = 0;
        Files.write(folder.resolve("briefings/all.zip"), old);
        assertThat(generate("all.zip").err())
                .contains("nchen.csv:2:6: error: \"2022-01-32\" is not a day of the calendar");
    }

    @Test
    void saysThatAnEntryIsPackedByAMethodThatIsNotKnown() throws IOException {
        pack("all.zip", Map.of("a.csv", TABLE.formatted("a", "one")));
        byte[] packed = Files.readAllBytes(folder.resolve("briefings/all.zip"));
        packed[8] = 12;
        packed[new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 10] = 12;
        Files.write(folder.resolve("briefings/all.zip"), packed);
        assertThat(generate("all.zip").err())
                .startsWith("briefings/all.zip: error: the packed file is packed by a method that is not known here");
    }

    @Test
    void refusesWhatIsDamagedOrMeantToFillTheMemory() throws IOException {
        pack("bomb.zip", Map.of("a.csv", TABLE + " ".repeat(50_000_000)));
        assertThat(generate("bomb.zip").err()).contains("the packed file grows to more than 100 times its size");
        byte[] whole = Files.readAllBytes(folder.resolve("briefings/bomb.zip"));
        Files.write(folder.resolve("briefings/cut.zip"), Arrays.copyOf(whole, whole.length - 30));
        assertThat(generate("cut.zip").err())
                .contains("the packed file is cut off or damaged, or not packed at all");
        pack("two.zip", Map.of("a.csv", TABLE.formatted("a", "b")));
        byte[] other = Files.readAllBytes(folder.resolve("briefings/two.zip"));
        other[45] ^= 1;
        Files.write(folder.resolve("briefings/two.zip"), other);
        assertThat(generate("two.zip").err()).contains("the packed file is damaged here");
        byte[] locked = Files.readAllBytes(folder.resolve("briefings/two.zip"));
        int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        locked[6] |= 1;
        locked[directory + 8] |= 1;
        Files.write(folder.resolve("briefings/locked.zip"), locked);
        assertThat(generate("locked.zip").err()).contains("locked.zip: error: the packed file needs a password");
        pack("none.zip", Map.of());
        assertThat(generate("none.zip").err()).contains("\"none.zip\" gives no file");
    }

    private TestWorkspace.Result generate(String name) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [" + name + "]\n");
        return workspace.run("generate", "--week", "2022-W02", "-f", "html");
    }

    private void pack(String name, Map<String, String> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.write(folder.resolve("briefings").resolve(name), packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
