package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.publish.Artifact;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Pattern FILE = Pattern.compile("\"path\": \"([^\"]+)\",\\s+\"sha256\": \"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    @Test
    void namesEveryFileWithItsHash() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        TestWorkspace.copyOf(Path.of("templates/roundup"), folder.resolve("templates/roundup"));
        workspace.write("briefings/weekly-roundup.yaml", "\uFEFF" + workspace.read("briefings/weekly-roundup.yaml"));
        workspace.write("briefings/reference/people.yaml", "people: []\n");
        assertThat(workspace.run("generate", "-w", "2022-W02", "-q").status()).isZero();
        String manifest = workspace.read("output/weekly-roundup/weekly-roundup-2022-W02.json");
        assertThat(FILE.matcher(manifest).results().map(found -> found.group(1)))
                .contains(
                        "briefings/weekly-roundup.yaml",
                        "briefings/events/2022-01.yaml",
                        "briefings/reference/people.yaml",
                        "templates/roundup/page.ftlh",
                        "templates/shared/parts.ftlh",
                        "templates/fonts/ChancerySans-Regular.woff2",
                        "weekly-roundup-2022-W02.html",
                        "weekly-roundup-2022-W02.pdf");
        for (MatchResult file : FILE.matcher(manifest).results().toList()) {
            Path path = file.group(1).startsWith("templates/")
                    ? Path.of(file.group(1))
                    : file.group(1).contains("/")
                            ? folder.resolve(file.group(1))
                            : folder.resolve("output/weekly-roundup").resolve(file.group(1));
            assertThat(Artifact.sha256(Files.readAllBytes(path))).as(file.group(1)).isEqualTo(file.group(2));
        }
    }

    @Test
    void holdsWhatItDependsOnAndNoTimeOfItsMaking() {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        workspace.run("generate", "-w", "2022-W02", "-q");
        String first = workspace.read("output/weekly-roundup/weekly-roundup-2022-W02.json");
        workspace.at("2023-05-05T05:05:05Z").run("generate", "-w", "2022-W02", "-q", "-o", "again");
        assertThat(workspace.read("again/weekly-roundup/weekly-roundup-2022-W02.json")).isEqualTo(first);
        assertThat(first)
                .contains(
                        """
                          "period": {
                            "from": "2022-01-10",
                            "until": "2022-01-17"
                          },
                        """);
    }
}
