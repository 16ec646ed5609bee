package org.chancery.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.cli.Main;
import org.chancery.cli.Terminal;

/** A folder on which the real program is run, at a fixed moment, as a user would run it standing there. */
public final class TestWorkspace {
    /** The moment at which the program believes to be run: a Monday morning in New York. */
    public static final Instant NOW = Instant.parse("2022-01-17T11:00:00Z");

    private final Path root;
    private Instant now = NOW;
    private int columns = Terminal.USUAL_COLUMNS;
    private final Map<String, String> environment = new HashMap<>();

    private TestWorkspace(Path root) {
        this.root = root;
    }

    /** What a run said and how it ended. */
    public record Result(int status, String out, String err) {}

    /** A folder as it is, without anything put into it. */
    public static TestWorkspace bare(Path root) {
        return new TestWorkspace(root);
    }

    /** An empty workspace: a folder with an empty {@code briefings/}. */
    public static TestWorkspace empty(Path root) {
        TestWorkspace workspace = new TestWorkspace(root);
        workspace.folder("briefings");
        return workspace;
    }

    /** A copy of this project's own sample briefings. */
    public static TestWorkspace samples(Path root) {
        return copyOf(Path.of("briefings"), root.resolve("briefings"), root);
    }

    /** A copy of this project's weekly roundup alone, with its events. */
    public static TestWorkspace sample(Path root) {
        TestWorkspace workspace = samples(root);
        try (Stream<Path> files = Files.list(root.resolve("briefings"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                if (!file.endsWith("weekly-roundup.yaml")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace;
    }

    /** A copy of a folder that looks as a user would have it. */
    public static TestWorkspace copyOf(Path folder, Path root) {
        return copyOf(folder, root, root);
    }

    private static TestWorkspace copyOf(Path from, Path to, Path root) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestWorkspace(root);
    }

    /** Runs the program as at another moment. */
    public TestWorkspace at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Runs the program on a terminal of this width. */
    public TestWorkspace wide(int letters) {
        columns = letters;
        return this;
    }

    /** Runs the program with a variable of the environment. */
    public TestWorkspace with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Its folder. */
    public Path root() {
        return root;
    }

    /** Writes a file. */
    public TestWorkspace write(String name, String text) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces some text in a file, which must hold it. */
    public TestWorkspace replace(String name, String old, String text) {
        String before = read(name);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        return write(name, before.replace(old, text));
    }

    /** Makes a folder. */
    public void folder(String name) {
        try {
            Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String read(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program. */
    public Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), root, Clock.fixed(now, ZoneOffset.UTC), false, false,
                columns, name -> Optional.ofNullable(environment.get(name)));
        int status = new Main(terminal).run(args);
        return new Result(status, out.toString(), err.toString());
    }

    /** The files below a folder with the moment of their last change; links and what begins with a dot left out. */
    public Map<String, Long> files(String folder) {
        Map<String, Long> found = new TreeMap<>();
        Path base = root.resolve(folder);
        if (!Files.exists(base)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!Files.isSymbolicLink(file) && !file.getFileName().toString().startsWith(".")) {
                    found.put(
                            base.relativize(file).toString(),
                            Files.getLastModifiedTime(file).toMillis());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The names of everything below a folder, hidden files and links too. */
    public List<String> everything(String folder) {
        Path base = root.resolve(folder);
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(file -> !file.equals(base))
                    .map(file -> base.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
