package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.source.harvest.Surroundings;

/**
 * A folder that holds {@code briefings/}, {@code templates/} and {@code output/}; only the first must be there.
 *
 * @param environment the variables that secrets may be kept in, by name
 */
public record Workspace(Path root, Function<String, Optional<String>> environment) {
    private static final String YAML = ".yaml";

    /** A workspace without an environment. */
    public Workspace(Path root) {
        this(root, name -> Optional.empty());
    }

    /** The workspace at a folder; empty where it has no {@code briefings/}. */
    public static Optional<Workspace> at(Path folder) {
        return Optional.of(new Workspace(folder)).filter(workspace -> Files.isDirectory(workspace.briefingsFolder()));
    }

    /** The nearest workspace at or above a folder. */
    public static Optional<Workspace> around(Path folder) {
        return Stream.iterate(folder, each -> each != null, Path::getParent)
                .flatMap(each -> at(each).stream())
                .findFirst();
    }

    /** The same in an environment. */
    public Workspace in(Function<String, Optional<String>> variables) {
        return new Workspace(root, variables);
    }

    /** What the readers of events need of it, at the time of this clock. */
    public Surroundings surroundings(InstantSource clock) {
        return new Surroundings(root, clock, environment);
    }

    /** All briefings, sorted by name; none where their folder has just been taken away. */
    public List<Path> briefings() {
        return yamlFiles(briefingsFolder());
    }

    /** The briefing with this id; empty where there is none. */
    public Optional<Path> briefing(String id) {
        return briefings().stream()
                .filter(file -> file.getFileName().toString().equals(id + YAML))
                .findFirst();
    }

    /** Where reference data of its own lies, which need not be there. */
    public Path referenceFolder() {
        return briefingsFolder().resolve("reference");
    }

    /** Where templates of its own lie, which need not be there. */
    public Path templatesFolder() {
        return root.resolve("templates");
    }

    /** Where editions go, which need not be there. */
    public Path outputFolder() {
        return root.resolve("output");
    }

    /** A path as it is seen from the workspace, with slashes. */
    public String relative(Path path) {
        Path inside = path.startsWith(root) ? root.relativize(path) : path.getFileName();
        return inside.toString().replace('\\', '/');
    }

    /** Where briefings lie. */
    public Path briefingsFolder() {
        return root.resolve("briefings");
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(YAML))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
