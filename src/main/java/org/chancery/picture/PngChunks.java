package org.chancery.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The chunks that a PNG consists of. */
public final class PngChunks {
    /** The name of the first chunk, "IHDR". */
    public static final int HEADER = 0x49484452;
    /** The name of the chunks with pixels, "IDAT". */
    public static final int DATA = 0x49444154;
    /** The name of the chunk that says what is transparent, "tRNS". */
    public static final int TRANSPARENT = 0x74524E53;

    private static final int END = 0x49454E44; // "IEND"
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12; // length, name and sum of a chunk

    private PngChunks() {}

    /**
     * A chunk.
     *
     * @param at where its content begins
     * @param length of its content
     */
    public record Chunk(int name, int at, int length) {}

    /** All of a file that begins as a PNG does, in their order; refuses one that breaks off. */
    public static List<Chunk> of(ByteBuffer bytes) {
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE;
        int name;
        do {
            int length = bytes.getInt(at);
            name = bytes.getInt(at + 4);
            if (length < 0) {
                throw new IllegalArgumentException("a chunk without a length");
            }
            chunks.add(new Chunk(name, at + 8, length));
            at = Math.addExact(at + FRAME, length);
        } while (name != END);
        return chunks;
    }
}
