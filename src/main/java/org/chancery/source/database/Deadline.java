package org.chancery.source.database;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a driver work for so long and no longer. Drivers have limits of their own, but not each has one for everything
 * that it may wait for; what does not end is left behind, in a thread that does not keep the program from ending.
 */
final class Deadline {
    /** The driver's own limits come first: they end the work in the database too. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final int seconds;

    Deadline(int seconds) {
        this.seconds = seconds;
    }

    /** What the work gives; where it takes too long, what stops it is called, and not waited for either. */
    <T> T await(Callable<T> work, Runnable stop) throws DatabaseFault {
        FutureTask<T> task = new FutureTask<>(work);
        start(task);
        try {
            return task.get(Duration.ofSeconds(seconds).plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            start(stop);
            throw late(seconds);
        } catch (InterruptedException e) {
            start(stop);
            Thread.currentThread().interrupt();
            throw DatabaseFault.unreachable("the query was stopped", "");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case DatabaseFault fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    static DatabaseFault late(int seconds) {
        return DatabaseFault.unreachable(
                "the database has not answered in full within " + seconds + (seconds == 1 ? " second" : " seconds"),
                "ask for less, or allow more with \"seconds\"");
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("database").start(work);
    }
}
