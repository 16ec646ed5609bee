package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    Stream<DynamicTest> everyCommandOfTheReadmeWorks() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        return blocks("README.md", "sh").stream()
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
        TestWorkspace.Result result = workspace.run("generate", "gulf", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(workspace.read("output/gulf/gulf-2022-01-09--2022-01-15.html")).contains("The six meet in Riyadh");
    }

    @Test
    void theCommandsForDevelopersAreThoseOfTheBuild() throws IOException {
        assertThat(blocks("CONTRIBUTING.md", "sh").stream().map(String::strip))
                .containsExactly("mvn verify", "mvn test -Dtest=GoldenTest -Dgolden=write", "docs/make-gallery");
        assertThat(Path.of("docs/make-gallery")).isExecutable();
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static void run(String line, TestWorkspace workspace) throws IOException {
        assertThat(line).startsWith("./chancery ");
        TestWorkspace.Result result = workspace.run(words(line.substring("./chancery ".length())));
        assertThat(result.err()).doesNotContain("error:");
        assertThat(result.status()).isZero();
    }

    private static List<String> blocks(String document, String language) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of(document)));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String[] words(String line) {
        return Arrays.stream(line.strip().split(" +")).toArray(String[]::new);
    }
}
