package org.chancery.render.pdf.picture;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks over the chunks of a PNG and checks the sum of each, so that a damaged file is known before it is used. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 0x49484452; // "IHDR"
    private static final int END = 0x49454E44; // "IEND"
    private static final int FRAME = 12; // length, name and sum of a chunk

    private PngFile() {}

    /** Its size; refuses a file whose chunks are damaged or incomplete. */
    static PixelSize size(ByteBuffer bytes) {
        if (bytes.getInt(SIGNATURE + 4) != HEADER) {
            throw new IllegalArgumentException("no header");
        }
        int at = SIGNATURE;
        while (bytes.getInt(at + 4) != END) {
            at = afterChunk(bytes, at);
        }
        afterChunk(bytes, at);
        return new PixelSize(bytes.getInt(SIGNATURE + 8), bytes.getInt(SIGNATURE + 12));
    }

    private static int afterChunk(ByteBuffer bytes, int at) {
        int length = bytes.getInt(at);
        CRC32 sum = new CRC32();
        sum.update(bytes.slice(at + 4, Math.addExact(length, 4)));
        if ((int) sum.getValue() != bytes.getInt(at + 8 + length)) {
            throw new IllegalArgumentException("wrong sum");
        }
        return at + length + FRAME;
    }
}
