package org.chancery.source.line;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are read in blocks; a single one is a block of one, so that what is done with blocks is done with it too. */
abstract class BlockBytes extends FilterInputStream {

    BlockBytes(InputStream bytes) {
        super(bytes);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
