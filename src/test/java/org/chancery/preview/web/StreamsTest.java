package org.chancery.preview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are told of changes for as long as they are there, and only pages of ours. */
class StreamsTest {
    private static final String OURS = "Sec-Fetch-Site: same-origin\r\n";

    private final Sample sample = new Sample();
    private PreviewServer server;

    @BeforeEach
    void opensAServer() throws IOException {
        HttpLimits.properties().forEach(System::setProperty);
        server = PreviewServer.open(new Reach.Machine(), Ports.only(0), sample, bug -> {});
    }

    @AfterEach
    void closesIt() {
        server.close();
    }

    private Wire stream(String query, String headers) throws IOException {
        return stream("GET", "/weekly/2022-W02.live", query, headers);
    }

    private Wire stream(String method, String path, String query, String headers) throws IOException {
        String host = "Host: localhost:" + server.port() + "\r\n";
        return new Wire(server.port())
                .send(method + " " + path + "?" + query + " HTTP/1.1\r\n" + host + headers + "\r\n");
    }

    private String key() {
        return "key=" + server.key();
    }

    @Test
    void tellTheStateAtOnceAndThenEachChange() throws IOException {
        try (Wire wire = stream(key(), OURS)) {
            assertThat(wire.until("data: {\"version\":0}\n\n"))
                    .contains("HTTP/1.1 200", "Content-type: text/event-stream; charset=utf-8", "retry: 1000\n\n");
            sample.tell("{\"version\":1}");
            wire.until("data: {\"version\":1}\n\n");
            sample.tell("{\"version\":\"Zürich\"}");
            assertThat(wire.until("\"}\n\n")).contains("ZÃ¼rich");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            200; KEY;         Sec-Fetch-Site: same-origin
            200; KEY;         Origin: http://localhost:PORT
            403; KEY;         ``
            403; KEY;         Sec-Fetch-Site: none
            403; KEY;         Sec-Fetch-Site: cross-site
            403; KEY;         Sec-Fetch-Site: same-site
            403; KEY;         Origin: null
            403; KEY;         Origin: http://127.0.0.1:PORT
            403; KEY;         Origin: http://localhost:1
            403; KEYx;        Sec-Fetch-Site: same-origin
            403; key=;        Sec-Fetch-Site: same-origin
            403; key=a&KEY;   Sec-Fetch-Site: same-origin
            403; x=y;         Sec-Fetch-Site: same-origin
            403; x=y;         Origin: http://localhost:PORT
            """)
    void areForPagesOfOursAlone(int status, String query, String header) throws IOException {
        String headers = header.isEmpty() ? "" : header.replace("PORT", String.valueOf(server.port())) + "\r\n";
        for (String path : List.of("/weekly/2022-W02.live", "/-/live")) {
            try (Wire wire = stream("GET", path, query.replace("KEY", key()), headers)) {
                assertThat(wire.until("\r\n")).startsWith("HTTP/1.1 " + status);
            }
        }
    }

    @Test
    void endWhereThereIsNothingToFollow() throws IOException {
        try (Wire wire = stream("GET", "/weekly/nothing.live", key(), OURS + "Connection: close\r\n")) {
            assertThat(wire.reply().status()).isEqualTo(404);
        }
    }

    @Test
    void sayThatTheyCannotBegin() throws IOException {
        try (Wire wire = stream("GET", "/weekly/bug.live", key(), OURS + "Connection: close\r\n")) {
            assertThat(wire.reply().status()).isEqualTo(500);
        }
    }

    @Test
    void haveNoBodyForHead() throws IOException {
        try (Wire wire = stream("HEAD", "/-/live", key(), OURS + "Connection: close\r\n")) {
            Wire.Reply reply = wire.reply();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).isEmpty();
        }
        waitUntil(() -> sample.readers() == 0);
    }

    @Test
    void endWhenThePageIsGone() throws IOException {
        try (Wire wire = stream(key(), OURS)) {
            wire.until("data: ");
            assertThat(sample.readers()).isEqualTo(1);
        }
        waitUntil(() -> {
            sample.tell("{}");
            return sample.readers() == 0;
        });
    }

    @Test
    void tellASlowReaderOnlyTheNewest() throws IOException {
        String big = "x".repeat(1_000_000);
        try (Wire wire = stream(key(), OURS)) {
            wire.until("data: ");
            long before = System.nanoTime();
            for (int i = 1; i <= 2_000; i++) {
                sample.tell("{\"version\":" + i + ",\"" + big + "\"}");
            }
            // Two thousand megabytes, had they been kept or waited for.
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
            assertThat(wire.until("{\"version\":2000,").length()).isLessThan(100_000_000);
        }
    }

    @Test
    void endTheOldestWhereThereAreTooMany() throws IOException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < Streams.MOST; i++) {
                wires.add(stream(key(), OURS));
                wires.getLast().until("data: ");
            }
            assertThat(wires.getFirst().isEnded(50)).isFalse();
            wires.add(stream(key(), OURS));
            wires.getLast().until("data: ");
            wires.getFirst().reply();
            sample.tell("{\"version\":1}");
            wires.get(1).until("data: {\"version\":1}");
            wires.getLast().until("data: {\"version\":1}");
            waitUntil(() -> sample.readers() == Streams.MOST);
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    @Test
    void endWithTheServerAlsoWhereNobodyReads() throws IOException {
        try (Wire quick = stream(key(), OURS); Wire slow = stream(key(), OURS)) {
            quick.until("data: ");
            slow.until("data: ");
            sample.tell("x".repeat(20_000_000));
            long before = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
            quick.reply();
            assertThat(sample.readers()).isZero();
        }
    }

    private static void waitUntil(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
