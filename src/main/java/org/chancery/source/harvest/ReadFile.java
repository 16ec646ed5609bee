package org.chancery.source.harvest;

import java.nio.file.Path;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.line.FileHash;

/** A file that events were read from. */
public sealed interface ReadFile {
    /** Read as a whole. */
    record Whole(SourceText text) implements ReadFile {}

    /**
     * Read line by line.
     *
     * @param passedOver how many events of other days were not looked at
     */
    record Streamed(Path path, FileHash hash, int passedOver) implements ReadFile {}
}
