package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.testing.LivePreview;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell a reader to type works, and what they tell a reader to write is right. */
class DocumentsTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheReadmeAndTheGuidesWorks() {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        workspace.write("briefings/events/gulf.csv", blocks("README.md", "csv").getFirst());
        return Stream.of("README.md", "docs/preview.md", "docs/sources.md")
                .flatMap(document -> blocks(document, "sh").stream())
                .flatMap(String::lines)
                .map(line -> DynamicTest.dynamicTest(line, () -> run(line, workspace)));
    }

    @Test
    void theCronLineMakesTheLatestEditionsInSilence() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        String line = blocks("README.md", "crontab").getFirst().strip();
        String command = line.substring(line.indexOf("/chancery ") + "/chancery ".length());
        assertThat(workspace.run(words(command.replace("/srv/diplomacy", "."))))
                .isEqualTo(new TestWorkspace.Result(0, "", ""));
        assertThat(workspace.files("output/weekly-roundup")).containsKey("weekly-roundup-2022-W02.pdf");
    }

    @Test
    void theExamplesOfTheReadmeMakeAnEdition() throws IOException {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        List<String> examples = blocks("README.md", "yaml");
        workspace.write("briefings/gulf.yaml", examples.get(0));
        workspace.write("briefings/events/gulf.yaml", examples.get(1));
        workspace.write("briefings/events/gulf.csv", blocks("README.md", "csv").getFirst());
        TestWorkspace.Result result = workspace.run("generate", "gulf", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(workspace.read("output/gulf/gulf-2022-01-09--2022-01-15.html")).contains("The six meet in Riyadh",
                "Riyadh and Doha speak by telephone, at length");
    }

    /** Of the sources that the readme names, those that lie on this machine. */
    @Test
    void theExampleOfManySourcesMakesAnEdition() {
        TestWorkspace workspace = TestWorkspace.samples(folder);
        workspace.write(
                "briefings/everywhere.yaml",
                blocks("README.md", "yaml").get(2).replaceAll("(?m)^.*(summits.ics|example.org).*\n", ""));
        TestWorkspace.Result result = workspace.run("generate", "everywhere");
        assertThat(result.err()).doesNotContain("error:");
        assertThat(result.status()).isZero();
        assertThat(workspace.read("output/everywhere/everywhere-2022-01-10--2022-01-23.html"))
                .contains("Niinist", "NATO and Russia meet", "Reported elsewhere");
    }

    /** The guide to events names a folder, packed lines and a table, which are its own examples here. */
    @Test
    void theExamplesOfTheGuideToEventsMakeAnEdition() throws IOException {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/weekly.yaml",
                blocks("docs/events.md", "yaml").getFirst().replaceFirst(".*jsonl.gz\n", ""));
        workspace.write("briefings/events/third.json", blocks("docs/events.md", "json").getFirst());
        workspace.write("briefings/desk/2022.csv", blocks("docs/events.md", "csv").getFirst());
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html"))
                .contains("Moscow and Washington speak, again", "useful", "A third call");
    }

    @Test
    void theCommandsForDevelopersAreThoseOfTheBuild() throws IOException {
        assertThat(blocks("CONTRIBUTING.md", "sh").stream().map(String::strip))
                .containsExactly("mvn verify", "mvn test -Dtest=GoldenTest -Dgolden=write", "docs/make-gallery");
        assertThat(Path.of("docs/make-gallery")).isExecutable();
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static void run(String line, TestWorkspace workspace) throws Exception {
        assertThat(line).startsWith("./chancery ");
        String[] words = words(line.substring("./chancery ".length()));
        if (words[0].equals("preview")) {
            preview(Arrays.copyOfRange(words, 1, words.length), workspace);
            return;
        }
        TestWorkspace.Result result = workspace.run(words);
        assertThat(result.err()).doesNotContain("error:");
        assertThat(result.status()).isZero();
    }

    /** It answers at the address that it prints, and ends when it is told to. */
    private static void preview(String[] options, TestWorkspace workspace) throws Exception {
        try (LivePreview preview = LivePreview.of(workspace, options)) {
            assertThat(preview.get(preview.opening().toString()).statusCode()).isEqualTo(200);
        }
    }

    private static List<String> blocks(String document, String language) {
        Matcher matcher = BLOCK.matcher(read(document));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String read(String document) {
        try {
            return Files.readString(Path.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] words(String line) {
        return Arrays.stream(line.strip().split(" +")).toArray(String[]::new);
    }
}
