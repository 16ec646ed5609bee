package org.chancery.preview.live;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does one thing again and again, never twice at a time, and once more where it was asked for meanwhile. */
final class Turns {
    private final Executor threads;
    private final Runnable task;
    private final Consumer<Throwable> bugs;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * Turns of a task.
     *
     * @param bugs is told what the task trips over; its next turn is then like any other
     */
    Turns(Executor threads, Runnable task, Consumer<Throwable> bugs) {
        this.threads = threads;
        this.task = task;
        this.bugs = bugs;
    }

    /** Asks for a turn that begins after this; it does not wait for it. */
    void ask() {
        if (asked.getAndIncrement() == 0) {
            try {
                threads.execute(this::take);
            } catch (RejectedExecutionException e) {
                // All has just been closed.
            }
        }
    }

    private void take() {
        int before;
        do {
            before = asked.get();
            run();
        } while (!asked.compareAndSet(before, 0));
    }

    private void run() {
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            bugs.accept(e);
        }
    }
}
