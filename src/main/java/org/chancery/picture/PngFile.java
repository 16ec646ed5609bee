package org.chancery.picture;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks over the chunks of a PNG and checks the sum of each, so that a damaged file is known before it is used. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12; // length, name and sum of a chunk
    /** Four colours of sixteen bits. */
    private static final long MOST_BYTES_OF_PIXEL = 8;
    /** A line begins with a byte that says how it is packed; an interlaced picture goes over its lines seven times. */
    private static final long LINES_OF_PASSES = 7;

    private static final int BUFFER = 1 << 14;

    private PngFile() {}

    /** Its size; refuses a file whose chunks are damaged or incomplete. */
    static PixelSize size(ByteBuffer bytes) {
        if (bytes.getInt(SIGNATURE + 4) != PngChunks.HEADER) {
            throw new IllegalArgumentException("no header");
        }
        PngChunks.of(bytes).forEach(chunk -> checkSum(bytes, chunk));
        return new PixelSize(bytes.getInt(SIGNATURE + 8), bytes.getInt(SIGNATURE + 12));
    }

    /** Whether its pixels can be unpacked to no more bytes than its size may need, which are counted and not kept. */
    static boolean unpacks(ByteBuffer bytes, PixelSize size) {
        Inflater inflater = new Inflater();
        try {
            long room = size.pixels() * MOST_BYTES_OF_PIXEL + LINES_OF_PASSES * size.height() + FRAME;
            long unpacked = 0;
            for (PngChunks.Chunk chunk : PngChunks.of(bytes)) {
                if (chunk.name() == PngChunks.DATA) {
                    inflater.setInput(bytes.slice(chunk.at(), chunk.length()));
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

    private static void checkSum(ByteBuffer bytes, PngChunks.Chunk chunk) {
        CRC32 sum = new CRC32();
        sum.update(bytes.slice(chunk.at() - 4, Math.addExact(chunk.length(), 4)));
        if ((int) sum.getValue() != bytes.getInt(chunk.at() + chunk.length())) {
            throw new IllegalArgumentException("wrong sum");
        }
    }
}
