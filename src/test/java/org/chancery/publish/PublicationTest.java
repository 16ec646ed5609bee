package org.chancery.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in the output folder. */
class PublicationTest {
    private static final String EDITION = "output/weekly-roundup/weekly-roundup-2022-W02";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copyTheSample() {
        workspace = TestWorkspace.sample(folder);
    }

    @Test
    void namesEveryFileItWrites() {
        Result result = generate("-w", "2022-W02");
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        """
                        output/weekly-roundup/weekly-roundup-2022-W02.html
                        output/weekly-roundup/weekly-roundup-2022-W02.pdf
                        output/weekly-roundup/weekly-roundup-2022-W02.json
                        output/index.html
                        """,
                        ""));
        assertThat(workspace.everything("output"))
                .containsExactly(
                        ".chancery.lock",
                        "index.html",
                        "weekly-roundup",
                        "weekly-roundup/latest.html",
                        "weekly-roundup/latest.pdf",
                        "weekly-roundup/weekly-roundup-2022-W02.html",
                        "weekly-roundup/weekly-roundup-2022-W02.json",
                        "weekly-roundup/weekly-roundup-2022-W02.pdf");
    }

    @Test
    void saysWhichEditionItMakesAndWhyWhenNobodyNamedOne() {
        Result result = generate("--as-of", "2022-01-17T11:00:00Z");
        assertThat(result.err()).isEqualTo("weekly-roundup: edition 2022-W02, the latest week that is complete\n");
        assertThat(result.out()).contains("weekly-roundup-2022-W02.pdf");
    }

    @Test
    void aSecondRunWritesNothingAndSaysNothing() throws IOException {
        generate("-w", "2022-W02");
        for (String name : workspace.files("output").keySet()) {
            Files.setLastModifiedTime(folder.resolve("output").resolve(name), FileTime.fromMillis(1_000_000));
        }
        Map<String, Long> before = workspace.files("output");
        assertThat(generate("-w", "2022-W02", "-q")).isEqualTo(new Result(0, "", ""));
        assertThat(workspace.files("output")).isEqualTo(before);
    }

    @Test
    void mendsAFileThatSomebodyChanged() throws IOException {
        generate("-w", "2022-W02");
        String page = workspace.read(EDITION + ".html");
        Files.writeString(folder.resolve(EDITION + ".html"), "torn");
        assertThat(generate("-w", "2022-W02").out()).isEqualTo(EDITION + ".html\n");
        assertThat(workspace.read(EDITION + ".html")).isEqualTo(page);
    }

    @Test
    void removesAFormatThatIsNoLongerMade() {
        generate("-w", "2022-W02");
        generate("-w", "2022-W02", "-f", "html");
        assertThat(workspace.files("output/weekly-roundup").keySet())
                .containsExactly("weekly-roundup-2022-W02.html", "weekly-roundup-2022-W02.json");
        assertThat(workspace.everything("output")).doesNotContain("weekly-roundup/latest.pdf");
    }

    @Test
    void latestIsTheEditionWithTheGreatestEndWhicheverWasMadeLast() throws IOException {
        generate("-w", "2022-W03");
        generate("-w", "2022-W01");
        assertThat(Files.readSymbolicLink(folder.resolve("output/weekly-roundup/latest.pdf")))
                .hasToString("weekly-roundup-2022-W03.pdf");
        assertThat(workspace.read("output/index.html"))
                .containsSubsequence("weekly-roundup-2022-W03.pdf", "weekly-roundup-2022-W01.pdf");
    }

    @Test
    void aFailedRunLeavesTheLastGoodEdition() {
        generate("-w", "2022-W02");
        Map<String, Long> before = workspace.files("output");
        workspace.replace("briefings/weekly-roundup.yaml", "ahead: 7 days", "ahead: 7 dayz");
        assertThat(generate("-w", "2022-W02").status()).isEqualTo(65);
        assertThat(workspace.files("output")).isEqualTo(before);
    }

    @Test
    void oneBadBriefingAmongThreeDoesNotStopTheOthers() {
        String good = workspace.read("briefings/weekly-roundup.yaml");
        workspace.write("briefings/bad.yaml", good.replace("title:", "titel:"));
        workspace.write("briefings/other.yaml", good);
        Result result = workspace.run("generate", "-w", "2022-W02");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("briefings/bad.yaml:3:1: error: unknown key \"titel\" in briefing");
        assertThat(workspace.files("output").keySet())
                .filteredOn(name -> name.endsWith(".json"))
                .containsExactly("other/other-2022-W02.json", "weekly-roundup/weekly-roundup-2022-W02.json");
    }

    @Test
    void strictRefusesAnEditionWithAWarning() {
        workspace.replace("briefings/weekly-roundup.yaml", "[events/*.yaml]", "[events/*.yaml, \"events/x*.yaml\"]");
        assertThat(generate("-w", "2022-W02", "--strict").status()).isEqualTo(65);
        assertThat(workspace.files("output/weekly-roundup")).isEmpty();
        assertThat(generate("-w", "2022-W02", "-q")).isEqualTo(new Result(0, "", ""));
        assertThat(workspace.read(EDITION + ".json")).contains("\\\"events/x*.yaml\\\" gives no file");
    }

    @Test
    void anotherRunHoldsTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        Path lock = folder.resolve("output/.chancery.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            assertThat(generate("-w", "2022-W02"))
                    .isEqualTo(new Result(
                            75,
                            "",
                            """
                            output: error: another run holds the output folder
                              hint: try again, or let this run wait with --wait SECONDS
                            """));
        }
        assertThat(generate("-w", "2022-W02", "--wait", "5").status()).isZero();
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() {
        workspace.write("output", "a file, not a folder");
        assertThat(generate("-w", "2022-W02").status()).isEqualTo(74);
    }

    @Test
    void sweepsTemporariesOfAKilledRun() {
        workspace.write("output/weekly-roundup/.chancery-x.html.tmp", "half");
        workspace.write("output/.chancery-index.html.tmp", "half");
        generate("-w", "2022-W02");
        assertThat(workspace.everything("output")).noneMatch(name -> name.endsWith(".tmp"));
    }

    private Result generate(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "generate";
        args[1] = "weekly-roundup";
        System.arraycopy(options, 0, args, 2, options.length);
        return workspace.run(args);
    }
}
