package org.chancery.source.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The SHA-256 of a large file as it lies there, packed as it may be. It is worked out beside the reading, in a thread of
 * its own: that takes as long as looking at the dates of all its events.
 */
public final class FileHash {
    private static final int ROOM = 1 << 16;

    private final FutureTask<String> task;

    /** Begins to read the file. One in a {@code .zip} has no hash of its own: the packed file lies there. */
    public FileHash(Path path) {
        boolean isZipped = ZipEntryPath.of(path).isPresent();
        task = new FutureTask<>(() -> isZipped ? "" : hash(path));
        if (isZipped) {
            task.run();
        } else {
            Thread.ofPlatform().daemon().name("hash").start(task);
        }
    }

    /** The hash in hexadecimal digits, waited for; empty where the file cannot be read. */
    public String value() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String hash(Path path) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] bytes = new byte[ROOM];
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                digest.update(bytes, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
