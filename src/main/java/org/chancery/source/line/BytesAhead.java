package org.chancery.source.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a thread of their own reads ahead, a few blocks at most: unpacking takes as long as what is done with the rows,
 * and both go on side by side. What goes wrong is thrown where the bytes before it have been read.
 */
final class BytesAhead extends BlockBytes {
    private static final int ROOM = 1 << 18;
    private static final int BLOCKS = 3;

    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private Block block = new Block(new byte[0], 0, null);
    private int at;

    /** Begins to read. */
    BytesAhead(InputStream bytes) {
        super(bytes);
        for (int number = 0; number < BLOCKS; number++) {
            free.add(new byte[ROOM]);
        }
        thread = Thread.ofPlatform().daemon().name("unpack").start(this::fetch);
    }

    /**
     * Some bytes.
     *
     * @param length less than nought at the end
     * @param fault why there are no more; null while there may be
     */
    private record Block(byte[] room, int length, @Nullable Throwable fault) {
        boolean isLast() {
            return length < 0 || fault != null;
        }
    }

    private void fetch() {
        try {
            Block next;
            do {
                next = next(free.take());
                full.put(next);
            } while (!next.isLast());
        } catch (InterruptedException e) {
            // Whoever reads wants no more.
        }
    }

    private Block next(byte[] room) {
        try {
            return new Block(room, in.read(room, 0, ROOM), null);
        } catch (IOException | RuntimeException | Error e) {
            return new Block(room, 0, e);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == block.length() && block.fault() == null) {
            turn();
        }
        if (block.fault() != null) {
            fail(block.fault());
        }
        if (block.length() < 0) {
            return -1;
        }
        int count = Math.min(length, block.length() - at);
        System.arraycopy(block.room(), at, into, offset, count);
        at += count;
        return count;
    }

    private void turn() throws IOException {
        try {
            if (block.room().length > 0) {
                free.add(block.room());
            }
            block = full.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static void fail(Throwable fault) throws IOException {
        switch (fault) {
            case IOException io -> throw io;
            case Error error -> throw error;
            default -> throw (RuntimeException) fault;
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        super.close();
    }
}
