package org.chancery.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes files so that a reader sees the old one or the new one, never half of either: to a temporary file in the
 * same folder, forced to disk, renamed into place. A file that would not change is left alone.
 */
final class SafeFiles {
    private static final String TEMPORARY = ".chancery-";
    private static final String TEMPORARY_END = ".tmp";

    private SafeFiles() {}

    /** Makes the file hold these bytes; says whether that changed it. */
    static boolean write(Path file, byte[] bytes) throws IOException {
        if (holds(file, bytes)) {
            return false;
        }
        Path temporary = temporary(file);
        try {
            fill(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** Makes a relative link to a file beside it, or a copy of it where the file system knows no links. */
    static boolean link(Path link, Path target) throws IOException {
        Path relative = target.getFileName();
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(relative)) {
            return false;
        }
        Path temporary = temporary(link);
        try {
            Files.deleteIfExists(temporary);
            Files.createSymbolicLink(temporary, relative);
            Files.move(temporary, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (UnsupportedOperationException e) {
            return write(link, Files.readAllBytes(target));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Forces what a folder lists to disk, where the system can. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every file system can; the files themselves have been forced.
        }
    }

    /** Deletes temporaries that a killed run left. Only for the holder of the folder's lock. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(folder, TEMPORARY + "*" + TEMPORARY_END)) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Opened by name, not by {@code createTempFile}, so that the umask decides who may read it. */
    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(TEMPORARY + file.getFileName() + TEMPORARY_END);
    }
}
