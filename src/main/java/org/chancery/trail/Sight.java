package org.chancery.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a path looks at a moment. Two sights of a file that was changed in between differ, whichever way an editor saves:
 * by its time, size and identity, and where it had been written to just before the first, by what it holds, since a
 * file system may give one time to two saves that follow each other closely.
 */
sealed interface Sight {
    /** The coarsest that the clock of a file system in use is. */
    Duration COARSEST = Duration.ofSeconds(2);

    /** Larger files are not looked into, which would take too long: nobody edits them by hand. */
    long LARGEST = 4L << 20;

    /** Nothing is there, or nothing that may be looked at. */
    record Nothing() implements Sight {}

    /** A folder, with the names of what is in it. */
    record Folder(List<String> names) implements Sight {}

    /**
     * A file.
     *
     * @param identity of the file itself, so that one renamed over another is another
     * @param readable whether it may be read, which may change while nothing else does
     * @param content a hash of what it holds where it had just been written to, else empty
     */
    record File(Instant written, long size, String identity, boolean readable, String content) implements Sight {}

    /** The sight of a path at this moment. */
    static Sight of(Path path, Instant now) {
        return look(path, now.minus(COARSEST));
    }

    /** Whether the path looks the same now. */
    default boolean isStillThatOf(Path path) {
        boolean hashed = this instanceof File file && !file.content().isEmpty();
        return equals(look(path, hashed ? Instant.MIN : Instant.MAX));
    }

    /** The same with no more than is needed from now on: a save that follows later is given another time. */
    default Sight settled(Instant now) {
        return this instanceof File file && file.written().isBefore(now.minus(COARSEST))
                ? new File(file.written(), file.size(), file.identity(), file.readable(), "")
                : this;
    }

    /** A file that was written to later than this has its content looked at. */
    private static Sight look(Path path, Instant settled) {
        try {
            BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
            if (facts.isDirectory()) {
                return new Folder(names(path));
            }
            Instant written = facts.lastModifiedTime().toInstant();
            boolean inside = facts.isRegularFile() && facts.size() <= LARGEST && written.isAfter(settled);
            return new File(
                    written, facts.size(), String.valueOf(facts.fileKey()), Files.isReadable(path),
                    inside ? hash(path) : "");
        } catch (IOException | SecurityException e) {
            return new Nothing();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
