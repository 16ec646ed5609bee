package org.chancery.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testing.FeedServer.send;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Origin;
import org.chancery.source.harvest.Surroundings;
import org.chancery.testing.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One who asks again and again, as the preview does, waits for the network once. */
@Timeout(30)
class NewsstandTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-01-17T11:00:00Z"));
    private final AtomicReference<String> feed = new AtomicReference<>("<rss>one</rss>");
    private volatile CountDownLatch door = new CountDownLatch(0);
    private FeedServer server;
    private Newsstand newsstand;

    @BeforeEach
    void open() {
        newsstand = new Newsstand(new Surroundings(folder, now::get, name -> Optional.empty()),
                (address, copy) -> Optional.empty());
        server = FeedServer.open().page("/feed", exchange -> {
            try {
                door.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            String text = feed.get();
            send(exchange, text.isEmpty() ? 503 : 200, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    @AfterEach
    void close() {
        door.countDown();
        server.close();
    }

    @Test
    void asksAgainAfterFifteenMinutesAndDoesNotWaitForTheAnswer() throws InterruptedException {
        assertThat(text()).isEqualTo("<rss>one</rss>");
        feed.set("<rss>two</rss>");
        pass(Duration.ofMinutes(14));
        assertThat(text()).isEqualTo("<rss>one</rss>");
        assertThat(server.asked()).hasSize(1);
        door = new CountDownLatch(1);
        pass(Duration.ofMinutes(2));
        long before = System.nanoTime();
        IntStream.range(0, 50).forEach(ask -> assertThat(text()).isEqualTo("<rss>one</rss>"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        door.countDown();
        while (text().equals("<rss>one</rss>")) {
            Thread.sleep(10);
        }
        assertThat(text()).isEqualTo("<rss>two</rss>");
        assertThat(server.asked()).as("it is asked once, however often one looks").hasSize(2);
    }

    @Test
    void saysAMinuteLongThatThereIsNothingAndLooksAgainThen() throws InterruptedException {
        feed.set("");
        assertThat(delivery().copy()).isEmpty();
        feed.set("<rss>back</rss>");
        pass(Duration.ofSeconds(50));
        assertThat(delivery().diagnostics()).singleElement()
                .satisfies(each -> assertThat(each.message()).endsWith("it answers 503"));
        assertThat(server.asked()).hasSize(1);
        pass(Duration.ofSeconds(20));
        while (delivery().copy().isEmpty()) {
            Thread.sleep(10);
        }
        assertThat(delivery().diagnostics()).isEmpty();
    }

    @Test
    void saysInWordsHowOldTheCopyIs() throws InterruptedException {
        assertThat(text()).isNotEmpty();
        feed.set("");
        assertThat(age(Duration.ofSeconds(1))).endsWith("; the copy of just now is used");
        assertThat(age(Duration.ofMinutes(1))).endsWith("; the copy of 1 minute ago is used");
        assertThat(age(Duration.ofMinutes(119))).endsWith("; the copy of 2 hours ago is used");
        assertThat(age(Duration.ofHours(30))).endsWith("; the copy of 32 hours ago is used");
        assertThat(age(Duration.ofDays(10))).endsWith("; the copy of 11 days ago is used");
    }

    /** What another process says that finds the copy so much older. */
    private String age(Duration more) {
        pass(more);
        Newsstand other = new Newsstand(new Surroundings(folder, now::get, name -> Optional.empty()),
                (address, copy) -> Optional.empty());
        return other.delivery(address()).diagnostics().getFirst().message();
    }

    private void pass(Duration time) {
        now.updateAndGet(each -> each.plus(time));
    }

    private String text() {
        return new String(delivery().copy().orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private Delivery delivery() {
        return newsstand.delivery(address());
    }

    private EventSource.Address address() {
        return new EventSource.Address(
                SourceFormat.FEED, server.at("/feed"), true, SourceTerms.usual(SourceTerms.Use.TEXT), Origin.run());
    }
}
