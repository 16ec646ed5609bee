package org.chancery.preview.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells one reader of every change, in the form that browsers call server-sent events. It keeps the newest state only: a
 * reader that is slow is told less often, and holds up nobody. It belongs to the thread that makes it.
 */
final class EventStream implements Consumer<String> {
    private final Duration heartbeat;
    private final Thread writer = Thread.currentThread();
    private Optional<String> newest = Optional.empty();

    /** A stream that says, after this time without a change, that it is still there; only so is it noticed that a reader is not. */
    EventStream(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** Takes the newest state in place of one that is not sent yet; it never waits. */
    @Override
    public synchronized void accept(String state) {
        newest = Optional.of(state);
        notifyAll();
    }

    /** Ends it, even while it waits for a reader that takes nothing. */
    void end() {
        writer.interrupt();
    }

    /** Sends states until it is ended or the reader is gone. */
    void sendTo(OutputStream out) throws IOException {
        try {
            send("retry: 1000\n\n", out);
            while (true) {
                send(next().map(EventStream::event).orElse(": still here\n\n"), out);
            }
        } catch (InterruptedException e) {
            writer.interrupt();
        }
    }

    /** What is to be sent next, waited for until the heartbeat; one that comes too early does no harm. */
    private synchronized Optional<String> next() throws InterruptedException {
        if (newest.isEmpty()) {
            wait(heartbeat.toMillis());
        }
        Optional<String> next = newest;
        newest = Optional.empty();
        return next;
    }

    private static String event(String state) {
        return state.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining("", "", "\n"));
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
