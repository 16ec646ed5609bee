package org.chancery.picture;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks over the chunks of a PNG and checks the sum of each, so that a damaged file is known before it is used. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 0x49484452; // "IHDR"
    private static final int DATA = 0x49444154; // "IDAT"
    private static final int END = 0x49454E44; // "IEND"
    private static final int FRAME = 12; // length, name and sum of a chunk
    /** Four colours of sixteen bits. */
    private static final long MOST_BYTES_OF_PIXEL = 8;
    /** A line begins with a byte that says how it is packed; an interlaced picture goes over its lines seven times. */
    private static final long LINES_OF_PASSES = 7;

    private static final int BUFFER = 1 << 14;

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

    /** Whether its pixels can be unpacked to no more bytes than its size may need, which are counted and not kept. */
    static boolean unpacks(ByteBuffer bytes, PixelSize size) {
        Inflater inflater = new Inflater();
        try {
            long room = size.pixels() * MOST_BYTES_OF_PIXEL + LINES_OF_PASSES * size.height() + FRAME;
            long unpacked = 0;
            for (int at = SIGNATURE; bytes.getInt(at + 4) != END; at += bytes.getInt(at) + FRAME) {
                if (bytes.getInt(at + 4) == DATA) {
                    inflater.setInput(bytes.slice(at + 8, bytes.getInt(at)));
                    unpacked += unpacked(inflater, room - unpacked);
                }
            }
            return inflater.finished() && unpacked <= room;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long unpacked(Inflater inflater, long room) throws DataFormatException {
        byte[] some = new byte[BUFFER];
        long unpacked = 0;
        int count = inflater.inflate(some);
        while (count > 0 && unpacked <= room) {
            unpacked += count;
            count = inflater.inflate(some);
        }
        return unpacked + count;
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
