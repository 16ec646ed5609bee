package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testing.FeedServer.send;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.testing.FeedServer;
import org.chancery.testing.LivePreview;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview of a briefing that has a feed of the web. */
@Timeout(60)
class PreviewFeedsTest {
    private static final String FEED =
            """
            <rss version='2.0'><channel><title>A ministry</title><item>
            <title>Readout of President Biden’s Call with President Sauli Niinistö of Finland</title>
            <pubDate>Wed, 12 Jan 2022 16:00:54 GMT</pubDate></item></channel></rss>
            """;

    @TempDir
    private Path folder;

    @Test
    void waitsForAFeedOnceAndShowsEverySaveAtOnce() throws Exception {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        AtomicInteger asked = new AtomicInteger();
        try (FeedServer server = FeedServer.open().page("/feed", exchange -> {
            if (asked.incrementAndGet() > 1) {
                throw new IllegalStateException("asked again");
            }
            send(exchange, 200, FEED.getBytes(StandardCharsets.UTF_8));
        })) {
            String briefing = "events:\n- {url: \"" + server.at("/feed") + "\", private: true}\n";
            workspace.write("briefings/weekly.yaml", "title: First title\n" + briefing);
            try (LivePreview preview = LivePreview.of(workspace)) {
                assertThat(preview.get("weekly/2022-W02.html").body()).contains("First title", "Niinistö");
                for (int save = 0; save < 10; save++) {
                    workspace.write("briefings/weekly.yaml", "title: Title " + save + " of ten\n" + briefing);
                    long before = System.nanoTime();
                    assertThat(preview.get("weekly/2022-W02.html").body()).contains("Title " + save + " of ten",
                            "Niinistö");
                    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
                }
                workspace.write("briefings/reference/topics.yaml", "topics: []\n");
                assertThat(preview.get("weekly/2022-W02.html").body()).contains("Niinistö");
            }
        }
        assertThat(asked).hasValue(1);
    }
}
