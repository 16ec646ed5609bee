package org.chancery.preview.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How editors save. */
final class Saving {
    /** An editor that empties a file before it writes it has finished by then. */
    private static final Duration SETTLED = Duration.ofMillis(60);

    private Saving() {}

    /** Whether a file is empty: many editors empty one first and write it then. */
    static boolean isHalfway(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until a save that has begun is over. */
    static void pause() {
        try {
            Thread.sleep(SETTLED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
