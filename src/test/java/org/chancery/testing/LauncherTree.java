package org.chancery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout with nothing but the launcher and two sources, and beside it homes of Java and a Maven that only say how
 * they were called.
 */
public final class LauncherTree {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2022-01-01T00:00:00Z"));
    private static final String TOOLS =
            "cat cksum cp date find grep head ln ls mkdir mv ps readlink rm sleep sort touch tr";

    private final Path folder;
    private final Path home;

    /** A tree in this folder, whose {@code places} stand for the usual places of Java. */
    public LauncherTree(Path folder) throws IOException {
        this.folder = folder;
        this.home = Files.createDirectories(folder.resolve("a check out"));
        String launcher = Files.readString(Path.of("chancery"));
        executable(home.resolve("chancery"), launcher.replace("/usr/lib/jvm", folder.resolve("places").toString()));
        Files.writeString(home.resolve("pom.xml"), "<project/>\n");
        Files.createDirectories(home.resolve("src/main"));
        source("class Main {}");
        for (String each : List.of("pom.xml", "src/main/Main.java", "src/main")) {
            Files.setLastModifiedTime(home.resolve(each), LONG_AGO);
        }
        maven("exit 0");
    }

    /** The checkout's own folder. */
    public Path home() {
        return home;
    }

    /** The launcher. */
    public Path launcher() {
        return home.resolve("chancery");
    }

    /** The folder of builds. */
    public Path apps() {
        return home.resolve("target/app");
    }

    /** Changes the only class. */
    public void source(String text) throws IOException {
        Files.writeString(home.resolve("src/main/Main.java"), text + "\n");
    }

    /** A finished build, younger than the sources. */
    public Path build() throws IOException {
        Path build = Files.createDirectories(apps().resolve("one"));
        Files.writeString(build.resolve("chancery.jar"), "");
        Files.writeString(build.resolve("fingerprint"), "of other sources");
        Files.writeString(apps().resolve("current"), "one\n");
        return build;
    }

    /** The build in use. */
    public Path current() throws IOException {
        return apps().resolve(Files.readString(apps().resolve("current")).strip());
    }

    /** A home of Java whose program prints where it is, and with what, and from where it was called. */
    public Path java(String name, String version) throws IOException {
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

    /** Puts a Maven in place that leaves what the real one leaves, after doing something else. */
    public void maven(String first) throws IOException {
        program(
                "mvn",
                """
                home='%s'
                ( %s ) || exit 1
                mkdir -p "$home/target/lib"
                cd "$home/target" && touch chancery.begun chancery-0.1.0.jar lib/a.jar
                printf lib/a.jar >chancery.libraries
                """
                        .formatted(home, first));
    }

    /** Puts a program on the path. */
    public void program(String name, String lines) throws IOException {
        executable(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + lines);
    }

    /** What a run of the launcher came to, from the folder that the tree is in. */
    public Outcome run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    /** What a run came to in this environment, which is otherwise empty. */
    public Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        return outcome(start(folder, environment, command(launcher(), arguments)));
    }

    /** What a run by another path and from another folder came to. */
    public Outcome run(Path from, Path launcher, Map<String, String> environment, String... arguments)
            throws Exception {
        return outcome(start(from, environment, command(launcher, arguments)));
    }

    /** Starts a program of the tree's own path. */
    public Process start(Path from, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for a process that says little. */
    public static Outcome outcome(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private static List<String> command(Path launcher, String... arguments) {
        return Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
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

    /** How a run ended and what it printed. */
    public record Outcome(int status, String out, String err) {
        /** The home of Java that was chosen. */
        public String java() {
            return all("java=").getFirst();
        }

        /** The arguments that Java got. */
        public List<String> arguments() {
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
