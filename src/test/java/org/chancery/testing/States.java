package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a live stream of the preview tells, in the order in which it comes. */
public final class States implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private States(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        ObjectMapper json = new ObjectMapper();
        try {
            lines.filter(line -> line.startsWith("data:"))
                    .forEach(line -> told.add(json.readTree(line.substring("data:".length()))));
        } catch (UncheckedIOException e) {
            // It was closed, or the preview has ended.
        }
    }

    static States of(HttpResponse<Stream<String>> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new States(response.body());
    }

    /** The next state that is as it should be; those before it are passed over. */
    public JsonNode next(String what, Predicate<JsonNode> wanted) throws InterruptedException {
        JsonNode last = null;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            JsonNode state = told.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (state != null && wanted.test(state)) {
                return state;
            }
            last = state == null ? last : state;
        }
        throw new AssertionError("no state " + what + "; the last one: " + last);
    }

    /** Whether something was told that nobody has asked for yet. */
    public boolean more() {
        return !told.isEmpty();
    }

    @Override
    public void close() {
        lines.close();
    }
}
