package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.testing.LauncherTree;
import org.chancery.testing.LauncherTree.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and with what it starts it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    private Path folder;

    private LauncherTree tree;

    @BeforeEach
    void copiesTheLauncherIntoATreeWithSources() throws IOException {
        folder = folder.toRealPath();
        tree = new LauncherTree(folder);
    }

    @Test
    void takesTheJavaOfJavaHome() throws Exception {
        tree.build();
        tree.java("places/newest", "26");
        assertThat(tree.run(Map.of("JAVA_HOME", tree.java("mine", "21.0.2").toString()), "--version").java())
                .isEqualTo("mine");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        tree.build();
        tree.java("places/enough", "21");
        assertThat(tree.run(Map.of("JAVA_HOME", tree.java("old", "17.0.15").toString()), "--version").java())
                .isEqualTo("places/enough");
    }

    @Test
    void passesOverAJavaHomeThatIsNotThere() throws Exception {
        tree.build();
        tree.java("places/enough", "21");
        assertThat(tree.run(Map.of("JAVA_HOME", "/nowhere"), "--version").java()).isEqualTo("places/enough");
    }

    @Test
    void followsTheJavaOnThePathToItsHome() throws Exception {
        tree.build();
        tree.java("places/newer", "25");
        Path link = Files.createDirectories(folder.resolve("alternatives")).resolve("java");
        Files.createSymbolicLink(link, tree.java("system", "22").resolve("bin/java"));
        Files.createSymbolicLink(folder.resolve("bin/java"), Path.of("../alternatives/java"));
        assertThat(tree.run("--version").java()).isEqualTo("system");
    }

    @Test
    void takesTheNewestOfTheUsualPlaces() throws Exception {
        tree.build();
        tree.java("places/a", "9.0.4");
        tree.java("places/b", "25.0.3");
        tree.java("places/c", "21.0.2");
        tree.java("places/d", "1.8.0_292");
        assertThat(tree.run("--version").java()).isEqualTo("places/b");
    }

    @Test
    void understandsAnEarlyAccessVersion() throws Exception {
        tree.build();
        tree.java("places/early", "27-ea");
        assertThat(tree.run("--version").java()).isEqualTo("places/early");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJava() throws Exception {
        tree.build();
        tree.java("places/old", "17.0.15");
        Outcome outcome = tree.run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err()).startsWith("chancery: error: no Java 21 or later found\n  hint: install a JDK");
    }

    @Test
    void givesArgumentsAndExitCodeThroughFromAnyFolderAndThroughLinks() throws Exception {
        tree.build();
        tree.java("places/it", "25");
        Files.createSymbolicLink(folder.resolve("one"), tree.launcher());
        Path link = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Outcome outcome = tree.run(elsewhere, link, Map.of("STATUS", "65"), "check", "a b.yaml", "", "*");
        assertThat(outcome.status()).isEqualTo(65);
        assertThat(outcome.arguments()).endsWith("org.chancery.cli.Main", "check", "a b.yaml", "", "*");
        assertThat(outcome.out()).contains("folder=" + elsewhere + "\n").contains("locale=");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void addsTheUsersOptionsLast() throws Exception {
        tree.build();
        tree.java("places/it", "25");
        List<String> arguments =
                tree.run(Map.of("CHANCERY_JAVA_OPTS", "-Xmx2g -Dx=y"), "--version").arguments();
        assertThat(arguments).containsSubsequence("-Xmx512m", "-Xmx2g", "-Dx=y", "-cp");
    }

    @Test
    void usesTheQuickCompilerForOneEditionAndTheThoroughOneForMany() throws Exception {
        tree.build();
        tree.java("places/it", "25");
        Path briefings = Files.createDirectories(tree.home().resolve("briefings"));
        for (int i = 0; i < 201; i++) {
            Files.createFile(briefings.resolve(i + ".yaml"));
        }
        String quick = "-XX:TieredStopAtLevel=1";
        String workspace = tree.home().toString();
        assertThat(tree.run("generate", "-C", workspace, "--week", "2022-W02").arguments()).doesNotContain(quick);
        assertThat(tree.run("generate", "--workspace=" + workspace, "-q").arguments()).doesNotContain(quick);
        assertThat(tree.run("generate", "3", "-C", workspace).arguments()).contains(quick);
        assertThat(tree.run("check", "-C", workspace).arguments()).contains(quick);
        assertThat(tree.run("generate", "-C", folder.toString()).arguments()).contains(quick);
    }

    @Test
    void letsAPreviewRunForLongByTheClockOfTheMachine() throws Exception {
        Path build = tree.build();
        tree.java("places/it", "25.0.3");
        Files.writeString(build.resolve("java-25.0.3.cache"), "classes");
        assertThat(tree.run("preview", "weekly-roundup").arguments())
                .contains("-Xms64m", "-XX:AOTCache=" + build + "/java-25.0.3.cache")
                .doesNotContain("-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC");
        assertThat(tree.run("generate", "weekly-roundup").arguments()).contains("-Duser.timezone=UTC");
    }

    @Test
    void givesACacheToAJavaThatCanUseOne() throws Exception {
        Path build = tree.build();
        tree.java("places/it", "25.0.3");
        Files.writeString(build.resolve("java-25.0.3.cache"), "classes");
        assertThat(tree.run("--version").arguments()).contains("-XX:AOTCache=" + build + "/java-25.0.3.cache");
    }

    @Test
    void goesWithoutACacheThatCouldNotBeMadeAndRemembersIt() throws Exception {
        Path build = tree.build();
        tree.java("places/it", "21.0.1");
        Outcome outcome = tree.run("--version");
        assertThat(build.resolve("java-21.0.1.cache")).isEmptyFile();
        assertThat(outcome.arguments()).noneMatch(each -> each.contains(".cache"));
        assertThat(outcome.err()).isEmpty();
    }
}
