package org.chancery.preview.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers requests, after the doorkeeper has let them in. */
final class Reception implements HttpHandler {
    /** Within what proxies and browsers take for the end of a connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** The status of an exchange whose answer has not begun. */
    private static final int NOT_BEGUN = -1;

    private final Doorkeeper doorkeeper;
    private final Content content;
    private final Consumer<Throwable> bugs;
    private final Assets assets = new Assets();
    private final Streams streams = new Streams();

    Reception(Doorkeeper doorkeeper, Content content, Consumer<Throwable> bugs) {
        this.doorkeeper = doorkeeper;
        this.content = content;
        this.bugs = bugs;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange);
            } catch (RuntimeException | StackOverflowError e) {
                bugs.accept(e);
                // Nothing can be said any more where an answer has begun.
                if (exchange.getResponseCode() == NOT_BEGUN) {
                    Outgoing.of(Answer.plain(500, "A fault in Chancery itself; the terminal says more."))
                            .sendTo(exchange);
                }
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        switch (doorkeeper.judge(request)) {
            case Verdict.Refused refused -> Outgoing.of(refused).sendTo(exchange);
            case Verdict.Admitted admitted when admitted.address().isStream() -> follow(admitted.address(), exchange);
            case Verdict.Admitted admitted -> outgoing(admitted.address(), request).sendTo(exchange);
        }
    }

    private Outgoing outgoing(Address address, Request request) {
        return asset(address)
                .map(asset -> Outgoing.asset(asset, request.all("If-none-match")))
                .orElseGet(() -> outgoing(address));
    }

    private Optional<Asset> asset(Address address) {
        List<String> segments = address.segments();
        boolean builtIn =
                segments.size() == 2 && segments.getFirst().equals("-") && !segments.getLast().endsWith(".html");
        return builtIn ? assets.named(segments.getLast()) : Optional.empty();
    }

    private Outgoing outgoing(Address address) {
        return switch (address.segments().isEmpty() ? Answer.shell("front.html") : content.answer(address)) {
            case Answer.Whole whole -> Outgoing.of(whole);
            case Answer.Moved moved -> Outgoing.of(moved);
            case Answer.Shell shell -> Outgoing.shell(
                    assets.named(shell.name()).orElseThrow(), Secrets.next(), doorkeeper.key());
        };
    }

    private void follow(Address address, HttpExchange exchange) throws IOException {
        EventStream stream = new EventStream(HEARTBEAT);
        Optional<Content.Following> following = content.follow(address, stream);
        if (following.isEmpty()) {
            Outgoing.of(Answer.missing()).sendTo(exchange);
            return;
        }
        streams.add(stream);
        try {
            if (Outgoing.stream().begin(exchange)) {
                stream.sendTo(exchange.getResponseBody());
            }
        } finally {
            streams.remove(stream);
            following.get().close();
        }
    }
}
