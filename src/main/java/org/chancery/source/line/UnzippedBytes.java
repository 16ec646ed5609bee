package org.chancery.source.line;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of an entry of a {@code .zip}: no more than it says that it has, and the very ones that were packed. */
final class UnzippedBytes extends BlockBytes {
    private final ZipFile file;
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long unpacked;

    UnzippedBytes(ZipFile file, ZipEntry entry) throws IOException {
        super(file.getInputStream(entry));
        this.file = file;
        this.entry = entry;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = super.read(into, offset, length);
            if (count < 0) {
                check(unpacked == entry.getSize() && sum.getValue() == entry.getCrc());
                return count;
            }
            sum.update(into, offset, count);
            unpacked += count;
            Unpacking.limit(unpacked, entry.getCompressedSize());
            check(unpacked <= entry.getSize());
            return count;
        } catch (EOFException | ZipException e) {
            throw Unpacking.fault(e);
        }
    }

    private static void check(boolean isSound) throws IOException {
        if (!isSound) {
            throw new ZipException();
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        file.close();
    }
}
