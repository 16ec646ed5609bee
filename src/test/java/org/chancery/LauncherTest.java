package org.chancery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run from a copy of its tree, with homes of Java and a Maven that only say how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Instant LONG_AGO = Instant.parse("2022-01-01T00:00:00Z");
    private static final String TOOLS =
            "cat cksum cp date find grep head ln ls mkdir mv ps readlink rm sleep sort touch tr";

    @TempDir
    private Path folder;

    private Path home;
    private Path places;

    @BeforeEach
    void copiesTheLauncherIntoATreeWithSources() throws IOException {
        folder = folder.toRealPath();
        home = Files.createDirectories(folder.resolve("a check out"));
        places = Files.createDirectories(folder.resolve("places"));
        String launcher = Files.readString(Path.of("chancery")).replace("/usr/lib/jvm", places.toString());
        assertThat(launcher).as("the usual places are replaced").contains(places.toString());
        executable(home.resolve("chancery"), launcher);
        Files.writeString(home.resolve("pom.xml"), "<project/>\n");
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("src/main/Main.java"), "class Main {}\n");
        for (String each : List.of("pom.xml", "src/main/Main.java", "src/main")) {
            Files.setLastModifiedTime(home.resolve(each), FileTime.from(LONG_AGO));
        }
        executable(folder.resolve("bin/mvn"), maven("exit 0"));
    }

    @Test
    void takesTheJavaOfJavaHome() throws Exception {
        build();
        java("places/newest", "26");
        assertThat(run(Map.of("JAVA_HOME", java("mine", "21.0.2").toString()), "--version").java())
                .isEqualTo("mine");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        build();
        java("places/enough", "21");
        assertThat(run(Map.of("JAVA_HOME", java("old", "17.0.15").toString()), "--version").java())
                .isEqualTo("places/enough");
    }

    @Test
    void passesOverAJavaHomeThatIsNotThere() throws Exception {
        build();
        java("places/enough", "21");
        assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "--version").java()).isEqualTo("places/enough");
    }

    @Test
    void followsTheJavaOnThePathToItsHome() throws Exception {
        build();
        java("places/newer", "25");
        Path link = Files.createDirectories(folder.resolve("alternatives")).resolve("java");
        Files.createSymbolicLink(link, java("system", "22").resolve("bin/java"));
        Files.createSymbolicLink(folder.resolve("bin/java"), Path.of("../alternatives/java"));
        assertThat(run("--version").java()).isEqualTo("system");
    }

    @Test
    void takesTheNewestOfTheUsualPlaces() throws Exception {
        build();
        java("places/a", "9.0.4");
        java("places/b", "25.0.3");
        java("places/c", "21.0.2");
        java("places/d", "1.8.0_292");
        assertThat(run("--version").java()).isEqualTo("places/b");
    }

    @Test
    void understandsAnEarlyAccessVersion() throws Exception {
        build();
        java("places/early", "27-ea");
        assertThat(run("--version").java()).isEqualTo("places/early");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJava() throws Exception {
        build();
        java("places/old", "17.0.15");
        Outcome outcome = run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err()).startsWith("chancery: error: no Java 21 or later found\n  hint: install a JDK");
    }

    @Test
    void givesArgumentsAndExitCodeThroughFromAnyFolderAndThroughLinks() throws Exception {
        build();
        java("places/it", "25");
        Files.createSymbolicLink(folder.resolve("one"), home.resolve("chancery"));
        Path link = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Outcome outcome = run(elsewhere, link, Map.of("STATUS", "65"), "check", "a b.yaml", "", "*");
        assertThat(outcome.status()).isEqualTo(65);
        assertThat(outcome.arguments()).endsWith("org.chancery.cli.Main", "check", "a b.yaml", "", "*");
        assertThat(outcome.out()).contains("folder=" + elsewhere + "\n").contains("locale=");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void addsTheUsersOptionsLast() throws Exception {
        build();
        java("places/it", "25");
        List<String> arguments =
                run(Map.of("CHANCERY_JAVA_OPTS", "-Xmx2g -Dx=y"), "--version").arguments();
        assertThat(arguments).containsSubsequence("-Xmx512m", "-Xmx2g", "-Dx=y", "-cp");
    }

    @Test
    void usesTheQuickCompilerForOneEditionAndTheThoroughOneForMany() throws Exception {
        build();
        java("places/it", "25");
        Path briefings = Files.createDirectories(home.resolve("briefings"));
        for (int i = 0; i < 21; i++) {
            Files.createFile(briefings.resolve(i + ".yaml"));
        }
        String quick = "-XX:TieredStopAtLevel=1";
        String workspace = home.toString();
        assertThat(run("generate", "-C", workspace, "--week", "2022-W02").arguments()).doesNotContain(quick);
        assertThat(run("generate", "--workspace=" + workspace, "-q").arguments()).doesNotContain(quick);
        assertThat(run("generate", "3", "-C", workspace).arguments()).contains(quick);
        assertThat(run("check", "-C", workspace).arguments()).contains(quick);
        assertThat(run("generate", "-C", folder.toString()).arguments()).contains(quick);
    }

    @Test
    void givesACacheToAJavaThatCanUseOne() throws Exception {
        Path build = build();
        java("places/it", "25.0.3");
        Files.writeString(build.resolve("java-25.0.3.cache"), "classes");
        assertThat(run("--version").arguments()).contains("-XX:AOTCache=" + build + "/java-25.0.3.cache");
    }

    @Test
    void goesWithoutACacheThatCouldNotBeMadeAndRemembersIt() throws Exception {
        Path build = build();
        java("places/it", "21.0.1");
        Outcome outcome = run("--version");
        assertThat(build.resolve("java-21.0.1.cache")).isEmptyFile();
        assertThat(outcome.arguments()).noneMatch(each -> each.contains(".cache"));
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void buildsOnFirstUse() throws Exception {
        java("places/it", "25");
        Outcome outcome = run("--version");
        assertThat(outcome.err()).isEqualTo("chancery: building (first use) ...\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.arguments()).contains("-cp", current() + "/chancery.jar");
        assertThat(current().resolve("lib/a.jar")).exists();
        assertThat(run("--version").err()).isEmpty();
        assertThat(names(home.resolve("target/app"))).containsExactlyInAnyOrder("current", name());
    }

    @Test
    void saysWhyABuildFailed() throws Exception {
        java("places/it", "25");
        executable(folder.resolve("bin/mvn"), "#!/bin/sh\necho 'Main.java:1: it is wrong'\nexit 1\n");
        Outcome outcome = run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err())
                .isEqualTo(
                        """
                        chancery: building (first use) ...
                        Main.java:1: it is wrong
                        chancery: error: the build failed; Maven's messages are above
                        """);
        assertThat(names(home.resolve("target/app"))).isEmpty();
    }

    @Test
    void saysThatMavenIsNeeded() throws Exception {
        java("places/it", "25");
        Files.delete(folder.resolve("bin/mvn"));
        Outcome outcome = run("--version");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.err()).contains("error: Maven is needed to build, and there is no mvn on the PATH");
    }

    @Test
    void usesTheBuildThatIsThereWhenSourcesAreNewerAndNobodyWatches() throws Exception {
        Path build = build();
        java("places/it", "25");
        Files.writeString(home.resolve("src/main/Main.java"), "class Main { int changed; }\n");
        Outcome outcome = run("--version");
        assertThat(outcome.err()).contains("chancery: the sources are newer than the build; using the build\n");
        assertThat(outcome.arguments()).contains(build + "/chancery.jar");
    }

    @Test
    void saysNothingAboutNewerSourcesWithTheSameText() throws Exception {
        java("places/it", "25");
        run("--version");
        Path build = current();
        Files.setLastModifiedTime(
                home.resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(run("--version").err()).isEmpty();
        assertThat(current()).isEqualTo(build);
    }

    @Test
    void takesOverWhatMavenHasBuilt() throws Exception {
        Path build = build();
        java("places/it", "25");
        Files.writeString(home.resolve("src/main/Main.java"), "class Main { int changed; }\n");
        sh(home, "mvn");
        Outcome outcome = run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(current()).isNotEqualTo(build);
        assertThat(outcome.arguments()).contains(current() + "/chancery.jar");
    }

    @Test
    void buildsOnceForRunsThatBeginTogether() throws Exception {
        java("places/it", "25");
        executable(folder.resolve("bin/mvn"), maven("sleep 0.3; echo built >>\"$home/builds\""));
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(start(folder, home.resolve("chancery"), folder.resolve("err" + i), Map.of(), "--version"));
        }
        for (Process each : runs) {
            assertThat(each.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(each.exitValue()).isZero();
        }
        assertThat(Files.readString(home.resolve("builds"))).isEqualTo("built\n");
    }

    @Test
    void breaksTheLockOfABuilderThatIsGone() throws Exception {
        java("places/it", "25");
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(home.resolve("target/app"));
        Files.createSymbolicLink(home.resolve("target/app/lock"), Path.of(Long.toString(gone.pid())));
        assertThat(run("--version").status()).isZero();
        assertThat(names(home.resolve("target/app"))).containsExactlyInAnyOrder("current", name());
    }

    /** A finished build, younger than the sources. */
    private Path build() throws IOException {
        Path build = Files.createDirectories(home.resolve("target/app/one"));
        Files.writeString(build.resolve("chancery.jar"), "");
        Files.writeString(build.resolve("fingerprint"), "of other sources");
        Files.writeString(home.resolve("target/app/current"), "one\n");
        return build;
    }

    private String name() throws IOException {
        return Files.readString(home.resolve("target/app/current")).strip();
    }

    private Path current() throws IOException {
        return home.resolve("target/app").resolve(name());
    }

    /** A home of Java whose program prints where it is, and with what, and from where it was called. */
    private Path java(String name, String version) throws IOException {
        Path java = folder.resolve(name);
        executable(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                echo "java=%s"
                echo "folder=$PWD"
                echo "locale=$LC_ALL"
                for each; do echo "argument=$each"; done
                exit ${STATUS:-0}
                """
                        .formatted(name));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    /** A Maven that leaves what the real one leaves, after doing something else. */
    private String maven(String first) {
        return """
                #!/bin/sh
                home='%s'
                ( %s )
                mkdir -p "$home/target/lib"
                cd "$home/target" && touch chancery.begun chancery-0.1.0.jar lib/a.jar
                printf lib/a.jar >chancery.libraries
                """
                .formatted(home, first);
    }

    private Outcome run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        return run(folder, home.resolve("chancery"), environment, arguments);
    }

    private Outcome run(Path from, Path launcher, Map<String, String> environment, String... arguments)
            throws Exception {
        Path err = folder.resolve("err");
        Process process = start(from, launcher, err, environment, arguments);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    private Process start(Path from, Path launcher, Path err, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void sh(Path from, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(from.toFile());
        builder.environment().put("PATH", path());
        assertThat(builder.start().waitFor()).isZero();
    }

    /** Our own programs, and the few of the system's that the launcher needs: no real java, no real mvn. */
    private String path() throws IOException {
        Path tools = folder.resolve("tools");
        if (!Files.exists(tools)) {
            for (String tool : TOOLS.split(" ")) {
                executable(tools.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(find(tool)));
            }
        }
        return folder.resolve("bin") + ":" + tools;
    }

    private static Path find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(each -> FileSystems.getDefault().getPath(each, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        // Renamed into place: a program that is open for writing in another thread's child cannot be run.
        Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> names(Path within) throws IOException {
        try (var files = Files.list(within)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private record Outcome(int status, String out, String err) {
        String java() {
            return all("java=").getFirst();
        }

        List<String> arguments() {
            return all("argument=");
        }

        private List<String> all(String prefix) {
            return out.lines()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        }
    }
}
