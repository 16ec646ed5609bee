package org.chancery.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.line.Zip;
import org.chancery.trail.Trail;
import org.jspecify.annotations.Nullable;

/**
 * The files that a briefing's path stands for: a file, the event files of a folder, or those that a glob
 * matches; of a {@code .zip} the files in it. A file or folder that is not there is an error, a glob or folder that
 * gives no file a warning. A file that bears the signs of a glob in its name is that file.
 */
record FileGlob(Path base, EventSource.Files source, Trail trail) {
    private static final int DEEPEST = 16;
    private static final String ANY_FOLDERS = "**/";

    List<Path> files(Diagnostics diagnostics) {
        try {
            String text = source.path();
            int star = Files.exists(base.resolve(text)) ? -1 : firstWildcard(text);
            Path start = base.resolve(star < 0 ? text : folderBefore(text, star)).normalize();
            trail.note(start);
            return isThere(start, diagnostics)
                    ? unzipped(
                            star < 0 ? of(start) : matching(start, text.substring(folderBefore(text, star).length())),
                            diagnostics)
                    : List.of();
        } catch (PatternSyntaxException e) {
            return refused("is no glob", "close each \"[\" and \"{\", and put no \"{\" into another", diagnostics);
        } catch (UncheckedIOException e) {
            return refused("cannot be read", reason(e.getCause()), diagnostics);
        } catch (IOException e) {
            return refused("cannot be read", reason(e), diagnostics);
        } catch (InvalidPathException e) {
            return refused("cannot be read", "", diagnostics);
        }
    }

    private boolean isThere(Path start, Diagnostics diagnostics) {
        if (!Files.exists(start)) {
            refused("is not there", "paths count from the briefing's own folder", diagnostics);
            return false;
        }
        if (!Files.isDirectory(start) && !Files.isRegularFile(start)) {
            refused("is not a file", "a pipe or a device is not read", diagnostics);
            return false;
        }
        return true;
    }

    /** Which of its folders it is that cannot be read. */
    private String reason(@Nullable IOException fault) {
        return fault instanceof AccessDeniedException denied
                ? "you may not read " + base.relativize(Path.of(denied.getFile()).normalize())
                : "";
    }

    private List<Path> refused(String what, String hint, Diagnostics diagnostics) {
        diagnostics.error(source.origin(), "\"" + source.path() + "\" " + what, hint);
        return List.of();
    }

    private List<Path> unzipped(List<Path> found, Diagnostics diagnostics) {
        long before = diagnostics.errors();
        List<Path> files = found.stream().flatMap(file -> unzipped(file, diagnostics)).toList();
        if (files.isEmpty() && diagnostics.errors() == before) {
            diagnostics.warning(source.origin(), "\"" + source.path() + "\" gives no file", "");
        }
        return files;
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
        PathMatcher matcher = matcher(glob);
        // With an end of its own the folder is walked even where it is a link; those within are not followed.
        try (Stream<Path> files = Files.walk(start.resolve("."), DEEPEST)) {
            return files.map(Path::normalize)
                    .peek(this::noteFolder)
                    .filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(start.relativize(file)))
                    .filter(wanted()::byGlob)
                    .toList();
        }
    }

    /** Folders of any number between two slashes may be none, as those who write globs elsewhere expect. */
    private static PathMatcher matcher(String glob) {
        boolean isPlain = glob.indexOf('{') < 0;
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + (isPlain ? glob.replace(ANY_FOLDERS, "{" + ANY_FOLDERS + ",}") : glob));
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
