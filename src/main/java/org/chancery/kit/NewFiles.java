package org.chancery.kit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;

/**
 * Puts files where there was nothing: prepared in a temporary folder beside their place and renamed into it, so that
 * they are there whole or not at all. What is there already is never touched.
 */
final class NewFiles {
    private static final String TEMPORARY = ".chancery-new-";

    private final Diagnostics diagnostics;

    NewFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Makes a folder with these files, by their names in it; gives those written, none after a fault was reported. */
    List<Path> folder(Path target, Map<String, byte[]> files) {
        return make(target, staged -> {
            fill(staged, files);
            Files.move(staged, target);
            return files.keySet().stream().map(target::resolve).toList();
        });
    }

    /** Makes files in a folder that may be there; gives those written, none after a fault was reported. */
    List<Path> files(Path folder, Map<String, byte[]> files) {
        return make(folder.resolve(files.keySet().iterator().next()), staged -> {
            fill(staged, files);
            return moved(staged, folder, files);
        });
    }

    private interface Work {
        List<Path> in(Path staged) throws IOException;
    }

    private List<Path> make(Path target, Work work) {
        Path staged = target.resolveSibling(TEMPORARY + target.getFileName());
        try {
            Files.createDirectories(target.getParent());
            Optional<Path> there = sameName(target);
            if (there.isPresent()) {
                taken(there.get());
                return List.of();
            }
            remove(staged);
            Files.createDirectory(staged);
            return work.in(staged);
        } catch (FileAlreadyExistsException e) {
            // A file where a folder would have to be, or something that came while this ran.
            taken(Path.of(e.getFile()));
        } catch (IOException e) {
            report(target, "cannot write here", e.getClass().getSimpleName().replace("Exception", ""));
        } finally {
            removeQuietly(staged);
        }
        return List.of();
    }

    private static void fill(Path staged, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = staged.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Moves one after the other; where one fails, those before it are taken back. */
    private static List<Path> moved(Path staged, Path folder, Map<String, byte[]> files) throws IOException {
        List<Path> done = new ArrayList<>();
        try {
            for (String name : files.keySet()) {
                Path target = folder.resolve(name);
                Files.createDirectories(target.getParent());
                Files.move(staged.resolve(name), target);
                done.add(target);
            }
            return done;
        } catch (IOException e) {
            for (Path file : done) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    /** What is there under this name, even if some systems only take the two for one. */
    private static Optional<Path> sameName(Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(target);
        }
        String name = target.getFileName().toString();
        try (Stream<Path> beside = Files.list(target.getParent())) {
            return beside.filter(each -> each.getFileName().toString().equalsIgnoreCase(name)).findFirst();
        }
    }

    /** Reports that there is something under this name already. */
    void taken(Path there) {
        report(there, "is there already", "choose another name; nothing is ever overwritten");
    }

    private void report(Path path, String message, String hint) {
        diagnostics.add(new Diagnostic(Severity.ERROR, Fault.OUTPUT, Origin.file(path), message, hint));
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            // What could not be written cannot always be removed; the next run tries again.
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
