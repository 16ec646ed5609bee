package org.chancery.source.line;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks, but not what is packed so small that it can only be meant to fill the memory. */
final class Unpacking extends BlockBytes {
    /** Event files shrink to a tenth; nothing that was written to be read shrinks to a hundredth. */
    private static final int MOST_TIMES = 100;
    /** A little that says the same over and over does no harm. */
    private static final long ALLOWED = 1 << 20;

    private static final int ROOM = 1 << 16;

    private final Packed packed;
    private long unpacked;

    private Unpacking(InputStream unpacking, Packed packed) {
        super(unpacking);
        this.packed = packed;
    }

    static InputStream of(InputStream file) throws IOException {
        Packed packed = new Packed(file);
        try {
            return new Unpacking(new GZIPInputStream(packed, ROOM), packed);
        } catch (EOFException | ZipException e) {
            throw fault(e);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = super.read(into, offset, length);
            unpacked += Math.max(0, count);
            limit(unpacked, packed.taken);
            return count;
        } catch (EOFException | ZipException e) {
            throw fault(e);
        }
    }

    /** Refuses what has grown too much. */
    static void limit(long unpacked, long packed) throws UnpackFault {
        if (unpacked > ALLOWED && unpacked / MOST_TIMES > packed) {
            throw new UnpackFault(
                    "the packed file grows to more than " + MOST_TIMES + " times its size", "unpack it yourself");
        }
    }

    static UnpackFault fault(IOException fault) {
        return fault instanceof EOFException
                ? new UnpackFault("the packed file is cut off here", "fetch or pack it again")
                : new UnpackFault("the packed file is damaged here, or not packed at all", "fetch or pack it again");
    }

    /** Counts what is taken from the file. */
    private static final class Packed extends FilterInputStream {
        private long taken;

        Packed(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            taken += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            taken += Math.max(0, count);
            return count;
        }
    }
}
