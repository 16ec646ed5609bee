package org.chancery.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.json.Json;

/**
 * The folder that editions are published in, held by one run. A reader never sees half a file, and a run that would
 * change nothing writes nothing.
 */
public final class OutputFolder implements AutoCloseable {
    private static final List<String> FORMATS = List.of("html", "pdf");

    private final Path root;
    private final FolderLock lock;
    private boolean stopped;

    private OutputFolder(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens the folder, which is made where it is missing; empty where that failed or another run holds it. */
    public static Optional<OutputFolder> open(Path root, Duration wait, Diagnostics diagnostics) {
        try {
            Files.createDirectories(root);
            Optional<FolderLock> lock = FolderLock.take(root, wait);
            if (lock.isEmpty()) {
                diagnostics.add(fault(
                        Fault.BUSY,
                        root,
                        "another run holds the output folder",
                        "try again, or let this run wait with --wait SECONDS"));
                return Optional.empty();
            }
            SafeFiles.sweep(root);
            return Optional.of(new OutputFolder(root, lock.get()));
        } catch (IOException e) {
            diagnostics.add(unwritable(root, e));
            return Optional.empty();
        }
    }

    /** Publishes an edition, its manifest last; gives the files that were written. A failure is reported. */
    public synchronized List<Path> publish(EditionFiles edition, Diagnostics diagnostics) {
        Path folder = root.resolve(edition.briefing());
        List<Path> written = new ArrayList<>();
        if (stopped) {
            return written;
        }
        try {
            Files.createDirectories(folder);
            SafeFiles.sweep(folder);
            writeEdition(folder, edition, written);
        } catch (IOException e) {
            diagnostics.add(unwritable(folder, e));
        }
        return written;
    }

    /** Brings the archive page up to date; gives it where it was written. A failure is reported. */
    public synchronized Optional<Path> writeArchive(Diagnostics diagnostics) {
        Path page = root.resolve("index.html");
        if (stopped) {
            return Optional.empty();
        }
        try {
            String html = ArchivePage.html(Shelf.all(root));
            return SafeFiles.write(page, html.getBytes(StandardCharsets.UTF_8)) ? Optional.of(page) : Optional.empty();
        } catch (IOException e) {
            diagnostics.add(unwritable(page, e));
            return Optional.empty();
        }
    }

    /** Lets what is being written be finished, and writes nothing more: for a run that is told to end. */
    public synchronized void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void writeEdition(Path folder, EditionFiles edition, List<Path> written) throws IOException {
        for (Artifact artifact : edition.artifacts()) {
            Path file = folder.resolve(edition.fileName(artifact.format()));
            if (SafeFiles.write(file, artifact.bytes())) {
                written.add(file);
            }
        }
        for (String format : FORMATS) {
            if (edition.artifacts().stream().noneMatch(artifact -> artifact.format().equals(format))) {
                Files.deleteIfExists(folder.resolve(edition.fileName(format)));
            }
        }
        Path manifest = folder.resolve(edition.fileName("json"));
        byte[] json = Json.document(edition.manifest()).getBytes(StandardCharsets.UTF_8);
        if (SafeFiles.write(manifest, json)) {
            written.add(manifest);
        }
        linkLatest(folder);
        if (!written.isEmpty()) {
            SafeFiles.forceFolder(folder);
        }
    }

    private static void linkLatest(Path folder) throws IOException {
        Shelf shelf = Shelf.of(folder);
        for (String format : FORMATS) {
            Path link = folder.resolve("latest." + format);
            Optional<Path> latest = shelf.latest(format);
            if (latest.isPresent()) {
                SafeFiles.link(link, latest.get());
            } else {
                Files.deleteIfExists(link);
            }
        }
    }

    private static Diagnostic unwritable(Path path, IOException e) {
        String reason = Stream.of(e.getMessage(), e.getClass().getSimpleName())
                .filter(text -> text != null && !text.equals(path.toString()))
                .findFirst()
                .orElse("");
        return fault(Fault.OUTPUT, path, "cannot write here", reason);
    }

    private static Diagnostic fault(Fault fault, Path path, String message, String hint) {
        return new Diagnostic(Severity.ERROR, fault, Origin.file(path), message, hint);
    }
}
