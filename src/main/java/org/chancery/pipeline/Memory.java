package org.chancery.pipeline;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets work be done side by side, and once more alone where memory ran out: another edition may have taken all there
 * was, and one that asks too much must not make the others fail.
 */
final class Memory {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** What the work gives, which is done at most twice. */
    <T> T enoughFor(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } catch (RuntimeException | OutOfMemoryError e) {
            if (!ranOut(e)) {
                throw e;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Whether this came of too little memory. */
    static boolean ranOut(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
