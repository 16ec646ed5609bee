package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.LauncherTree;
import org.chancery.testing.LauncherTree.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and which build it uses. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherBuildTest {
    @TempDir
    private Path folder;

    private LauncherTree tree;

    @BeforeEach
    void copiesTheLauncherIntoATreeWithSources() throws IOException {
        folder = folder.toRealPath();
        tree = new LauncherTree(folder);
    }

    @Test
    void buildsOnFirstUse() throws Exception {
        tree.java("places/it", "25");
        Outcome outcome = tree.run("--version");
        assertThat(outcome.err()).isEqualTo("chancery: building (first use) ...\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.arguments()).contains("-cp", tree.current() + "/chancery.jar");
        assertThat(tree.current().resolve("lib/a.jar")).exists();
        assertThat(tree.run("--version").err()).isEmpty();
        assertThat(names(tree.apps())).containsExactlyInAnyOrder("current", tree.current().getFileName().toString());
    }

    @Test
    void saysWhyABuildFailed() throws Exception {
        tree.java("places/it", "25");
        tree.maven("echo 'Main.java:1: it is wrong'; exit 1");
        Outcome outcome = tree.run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err())
                .isEqualTo(
                        """
                        chancery: building (first use) ...
                        Main.java:1: it is wrong
                        chancery: error: the build failed; Maven's messages are above
                        """);
        assertThat(names(tree.apps())).isEmpty();
    }

    @Test
    void saysThatMavenIsNeeded() throws Exception {
        tree.java("places/it", "25");
        Files.delete(folder.resolve("bin/mvn"));
        Outcome outcome = tree.run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err()).contains("error: Maven is needed to build, and there is no mvn on the PATH");
    }

    @Test
    void usesTheBuildThatIsThereWhenSourcesAreNewerAndNobodyWatches() throws Exception {
        Path build = tree.build();
        tree.java("places/it", "25");
        tree.source("class Main { int changed; }");
        Outcome outcome = tree.run("--version");
        assertThat(outcome.err()).contains("chancery: the sources are newer than the build; using the build\n");
        assertThat(outcome.arguments()).contains(build + "/chancery.jar");
    }

    @Test
    void saysNothingAboutNewerSourcesWithTheSameText() throws Exception {
        tree.java("places/it", "25");
        tree.run("--version");
        Path build = tree.current();
        Files.setLastModifiedTime(
                tree.home().resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(tree.run("--version").err()).isEmpty();
        assertThat(tree.current()).isEqualTo(build);
    }

    @Test
    void takesOverWhatMavenHasBuilt() throws Exception {
        Path build = tree.build();
        tree.java("places/it", "25");
        tree.source("class Main { int changed; }");
        LauncherTree.outcome(tree.start(folder, Map.of(), List.of("sh", "-c", "mvn")));
        Outcome outcome = tree.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(tree.current()).isNotEqualTo(build);
        assertThat(outcome.arguments()).contains(tree.current() + "/chancery.jar");
    }

    @Test
    void buildsOnceForRunsThatBeginTogether() throws Exception {
        tree.java("places/it", "25");
        tree.maven("sleep 0.3; echo built >>\"$home/builds\"");
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(tree.start(folder, Map.of(), List.of(tree.launcher().toString(), "--version")));
        }
        for (Process each : runs) {
            assertThat(each.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(each.exitValue()).isZero();
        }
        assertThat(Files.readString(tree.home().resolve("builds"))).isEqualTo("built\n");
    }

    @Test
    void breaksTheLockOfABuilderThatIsGone() throws Exception {
        tree.java("places/it", "25");
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(tree.apps());
        Files.createSymbolicLink(tree.home().resolve("target/app/lock"), Path.of(Long.toString(gone.pid())));
        assertThat(tree.run("--version").status()).isZero();
        assertThat(names(tree.apps())).containsExactlyInAnyOrder("current", tree.current().getFileName().toString());
    }

    private static List<String> names(Path within) throws IOException {
        try (var files = Files.list(within)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
