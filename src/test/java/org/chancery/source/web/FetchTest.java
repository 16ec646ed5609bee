package org.chancery.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testing.FeedServer.packed;
import static org.chancery.testing.FeedServer.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Origin;
import org.chancery.testing.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What servers do, well and badly, and that every one of them is done with in time. */
@Timeout(20)
class FetchTest {
    private static final String FEED = "<rss version='2.0'><channel/></rss>";
    private static final Duration WHOLE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private FeedServer server;

    @BeforeEach
    void open() {
        server = FeedServer.open();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What comes of a page. */
    private interface Scene {
        String url(FeedServer server) throws IOException;
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("not found", "it answers 404", page(exchange -> send(exchange, 404, bytes("<html>")))),
                bad("an error", "it answers 500", page(exchange -> send(exchange, 500, bytes(FEED)))),
                bad("nothing new though nothing is known", "it answers 304",
                        page(exchange -> send(exchange, 304, new byte[0]))),
                bad("a page", "it gives an HTML page",
                        page(exchange -> send(exchange, 200, bytes("\uFEFF\n<!DOCTYPE html>\n<p>Sign in")))),
                bad("a page of XHTML", "it gives an HTML page",
                        page(exchange -> send(exchange, 200, bytes("<?xml version='1.0'?><html/>")))),
                bad("a text", "what it gives is no feed", page(exchange -> send(exchange, 200, bytes("hello")))),
                bad("a calendar", "what it gives is no feed",
                        page(exchange -> send(exchange, 200, bytes("BEGIN:VCALENDAR")))),
                bad("nothing", "it gives an empty answer", page(exchange -> send(exchange, 200, new byte[0]))),
                bad("a circle", "it leads on more than 5 times", page(exchange -> moved(exchange, "/page"))),
                bad("on to a file", "\"file:///etc/passwd\" is not an address of the web",
                        page(exchange -> moved(exchange, "file:///etc/passwd"))),
                bad("on to a name with a password", "cannot be asked",
                        page(exchange -> moved(exchange, "http://a:b@127.0.0.1/"))),
                bad("on to the machine's own service", "which is the local link",
                        page(exchange -> moved(exchange, "http://169.254.169.254/latest/meta-data/"))),
                bad("on to an odd number", "is an odd way to write an address",
                        page(exchange -> moved(exchange, "http://2130706433/"))),
                bad("on to nonsense", "which is no address", page(exchange -> moved(exchange, "http://[/"))),
                bad("a wrong packing", "what it gives cannot be unpacked", page(exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    send(exchange, 200, bytes(FEED));
                })),
                bad("a packing that was not asked for", "it is packed as \"br\"", page(exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "br");
                    send(exchange, 200, bytes(FEED));
                })),
                bad("a bomb", "it grows to more than 100 times its size", page(exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    send(exchange, 200, packed(new byte[8 << 20]));
                })),
                bad("too much, packed", "it gives more than 10485760 bytes", page(exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    byte[] noise = new byte[11 << 20];
                    new Random(1).nextBytes(noise);
                    Arrays.fill(noise, 1 << 20, noise.length, (byte) ' ');
                    send(exchange, 200, packed(noise));
                })),
                bad("bytes without end", "it gives more than 10485760 bytes", page(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (byte[] piece = new byte[1 << 16];;) {
                            out.write(piece);
                        }
                    }
                })),
                bad("drop by drop", "it took more than 2 seconds", page(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int drop = 0; drop < 200; drop++) {
                            out.write(' ');
                            out.flush();
                            pause(50);
                        }
                    }
                })),
                bad("headers drop by drop", "it took more than 2 seconds", server -> server.raw(socket -> {
                    for (int drop = 0; drop < 200; drop++) {
                        socket.getOutputStream()
                                .write(bytes("HTTP/1.1 200 OK\r\nX: y".substring(drop % 19, drop % 19 + 1)));
                        socket.getOutputStream().flush();
                        pause(50);
                    }
                })),
                bad("silence", "it took more than 2 seconds", server -> server.raw(socket -> pause(4000))),
                bad("huge headers", "its answer is not HTTP as it should be", server -> server.raw(socket -> socket
                        .getOutputStream().write(bytes("HTTP/1.1 200 OK\r\nX: " + "y".repeat(1 << 20) + "\r\n\r\n")))),
                bad("many headers", "its answer is not HTTP as it should be", server -> server.raw(socket -> {
                    for (int number = 0; number < 200_000; number++) {
                        socket.getOutputStream().write(bytes((number == 0 ? "HTTP/1.1 200 OK\r\n" : "") + "X: y\r\n"));
                    }
                })),
                bad("a line that is hung up", "the connection broke off", server -> server.raw(socket -> {
                    socket.setSoLinger(true, 0);
                })),
                bad("half of it", "the connection broke off", server -> server.raw(socket -> socket.getOutputStream()
                        .write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + FEED)))),
                bad("no HTTP", "its answer is not HTTP as it should be",
                        server -> server.raw(socket -> socket.getOutputStream().write(bytes("SSH-2.0\r\n\r\n")))),
                bad("a closed door", "it does not answer", server -> {
                    try (ServerSocket door = new ServerSocket(0)) {
                        return "http://127.0.0.1:" + door.getLocalPort() + "/";
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void saysWhyAnAddressGaveNothing(String what, String said, Scene scene) throws IOException {
        long before = System.nanoTime();
        assertThat(fault(scene.url(server))).contains(said);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(WHOLE.plusSeconds(2));
    }

    @Test
    void takesWhatIsPackedOrMovedAndSaysWhereItCameFromInTheEnd() throws FetchFault {
        server.page("/old", exchange -> moved(exchange, "new?a=b"))
                .page("/new", exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=\"ISO-8859-1\"");
                    send(exchange, 200, packed(bytes(FEED)));
                });
        Copy copy = fetch(server.at("/old"), Optional.empty());
        assertThat(new String(copy.bytes(), StandardCharsets.UTF_8)).isEqualTo(FEED);
        assertThat(copy.address()).isEqualTo(server.at("/new?a=b"));
        assertThat(copy.charset()).contains("ISO-8859-1");
    }

    @Test
    void asksOnlyWhetherThereIsAnythingNewAndTakesWhatItHasWhereThereIsNot() throws FetchFault {
        server.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 14 Jan 2022 16:00:54 GMT");
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 14 Jan 2022 16:00:54 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            send(exchange, known ? 304 : 200, known ? new byte[0] : bytes(FEED));
        });
        Copy first = fetch(server.at("/feed"), Optional.empty());
        Copy second = fetch(server.at("/feed"), Optional.of(first));
        assertThat(second.bytes()).isSameAs(first.bytes());
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void asksTheMachineThatItLookedAtWhateverTheNameServerSaysLater() throws FetchFault {
        server.text("/feed", FEED);
        AtomicInteger asked = new AtomicInteger();
        Target.Resolver turning = host -> List.of(
                asked.getAndIncrement() == 0 ? InetAddress.getLoopbackAddress() : InetAddress.getByName("192.0.2.1"));
        Copy copy = fetch("http://feeds.example:" + server.port() + "/feed", Optional.empty(), turning);
        assertThat(copy.bytes()).isNotEmpty();
        assertThat(asked).hasValue(1);
        assertThat(server.asked()).containsExactly("/feed feeds.example:" + server.port());
    }

    @Test
    void looksUpAnewWhereItIsLedOnTo() {
        server.page("/feed", exchange -> moved(exchange, "/other"));
        AtomicInteger asked = new AtomicInteger();
        Target.Resolver turning = host -> List.of(
                asked.getAndIncrement() == 0 ? InetAddress.getLoopbackAddress()
                        : InetAddress.getByName("169.254.169.254"));
        assertThat(fault("http://feeds.example:" + server.port() + "/feed", turning)).contains("the local link");
        assertThat(server.asked()).hasSize(1);
    }

    private String fault(String url) {
        return fault(url, Target.Resolver.system());
    }

    private String fault(String url, Target.Resolver resolver) {
        try {
            return new String(fetch(url, Optional.empty(), resolver).bytes(), StandardCharsets.UTF_8);
        } catch (FetchFault e) {
            return e.what();
        }
    }

    private Copy fetch(String url, Optional<Copy> known) throws FetchFault {
        return fetch(url, known, Target.Resolver.system());
    }

    private Copy fetch(String url, Optional<Copy> known, Target.Resolver resolver) throws FetchFault {
        try {
            Wire wire = new Wire(new Limits(Duration.ofSeconds(1), WHOLE, 10 << 20), SSLContext.getDefault());
            return new Fetch(wire, resolver, CopyFolder.of(folder), (address, copy) -> Optional.empty(),
                    () -> Instant.EPOCH).now(
                            new EventSource.Address(
                                    SourceFormat.FEED, url, true, SourceTerms.usual(SourceTerms.Use.TEXT),
                                    Origin.run()),
                            known);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments bad(String what, String said, Scene scene) {
        return Arguments.of(what, said, scene);
    }

    private static Scene page(FeedServer.Page page) {
        return server -> server.page("/page", page).at("/page");
    }

    private static void moved(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        send(exchange, 302, new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
