package org.chancery.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.line.Zip;
import org.chancery.trail.Trail;

/**
 * The files that a briefing's path stands for: a file, the event files of a folder, or those that a glob
 * matches; of a {@code .zip} the files in it. A file or folder that is not there is an error, a glob or folder that
 * gives no file a warning.
 */
record FileGlob(Path base, EventSource.Files source, Trail trail) {
    private static final int DEEPEST = 16;

    List<Path> files(Diagnostics diagnostics) {
        try {
            String text = source.path();
            int star = firstWildcard(text);
            Path start = base.resolve(star < 0 ? text : folderBefore(text, star)).normalize();
            trail.note(start);
            if (!Files.exists(start)) {
                diagnostics.error(
                        source.origin(), "\"" + text + "\" is not there",
                        "paths count from the briefing's own folder");
                return List.of();
            }
            if (!Files.isDirectory(start) && !Files.isRegularFile(start)) {
                diagnostics.error(source.origin(), "\"" + text + "\" is not a file", "a pipe or a device is not read");
                return List.of();
            }
            long before = diagnostics.errors();
            List<Path> files =
                    (star < 0 ? of(start) : matching(start, text.substring(folderBefore(text, star).length())))
                            .stream()
                            .flatMap(file -> unzipped(file, diagnostics))
                            .toList();
            if (files.isEmpty() && diagnostics.errors() == before) {
                diagnostics.warning(source.origin(), "\"" + text + "\" gives no file", "");
            }
            return files;
        } catch (IOException | InvalidPathException e) {
            diagnostics.error(source.origin(), "\"" + source.path() + "\" cannot be read", "");
            return List.of();
        }
    }

    /** A packed folder of files is as many files; of several, those that are events by their names. */
    private Stream<Path> unzipped(Path file, Diagnostics diagnostics) {
        if (!Zip.is(file)) {
            return Stream.of(file);
        }
        trail.note(file);
        List<Path> entries = Zip.files(file, diagnostics);
        return entries.stream().filter(entry -> entries.size() == 1 || wanted().inFolder(entry));
    }

    private List<Path> of(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return List.of(start);
        }
        try (Stream<Path> files = Files.list(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted()::inFolder)
                    .toList();
        }
    }

    private List<Path> matching(Path start, String glob) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.walk(start, DEEPEST)) {
            return files.peek(this::noteFolder)
                    .filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(start.relativize(file)))
                    .filter(wanted()::byGlob)
                    .toList();
        }
    }

    private Wanted wanted() {
        return new Wanted(source);
    }

    private void noteFolder(Path path) {
        if (Files.isDirectory(path)) {
            trail.note(path);
        }
    }

    private static int firstWildcard(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[{".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String folderBefore(String text, int wildcard) {
        return text.substring(0, text.lastIndexOf('/', wildcard) + 1);
    }
}
