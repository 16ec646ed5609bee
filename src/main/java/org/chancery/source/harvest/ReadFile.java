package org.chancery.source.harvest;

import java.nio.file.Path;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.line.FileHash;

/** A file, or whatever else, that events were read from. */
public sealed interface ReadFile {
    /** Read as a whole. */
    record Whole(SourceText text) implements ReadFile {}

    /**
     * Read line by line.
     *
     * @param passedOver how many events of other days were not looked at
     */
    record Streamed(Path path, FileHash hash, int passedOver) implements ReadFile {}

    /**
     * Not a file but what a database said.
     *
     * @param address without what is secret
     * @param hash the SHA-256 over its rows, whatever their order was, in hexadecimal digits
     */
    record Queried(String address, String hash) implements ReadFile {}

    /** Fetched from an address of the web. */
    record Fetched(String url, String sha256) implements ReadFile {}
}
