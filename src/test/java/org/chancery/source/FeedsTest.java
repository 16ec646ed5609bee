package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.FeedForms;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds from files, in the real program. */
class FeedsTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
    }

    @Test
    void givesTheSameEventsOfTheSameReleasesInEveryForm() {
        FeedForms forms = FeedForms.of(Path.of("briefings/releases"));
        String rss = events("feed.xml", forms.rss());
        assertThat(forms.size()).isGreaterThan(30);
        assertThat(rss).contains("Finland", "White House");
        assertThat(events("feed.atom", forms.atom())).isEqualTo(rss);
        assertThat(events("feed.json", forms.json())).isEqualTo(rss);
    }

    @Test
    void tellsOfEachItemWhatBecameOfIt() {
        FeedForms forms = FeedForms.of(Path.of("briefings/releases"));
        workspace.write("briefings/feed.xml", forms.rss().replaceFirst("<pubDate>.*</pubDate>", ""));
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [feed.xml]\n");
        TestWorkspace.Result result = workspace.run("generate", "-v", "--week", "2022-W03");
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains(
                "feed.xml:5:1: warning: an item has no date", "feed.xml: " + forms.size() + " read",
                "1 refused: an item has no date (briefings/feed.xml:5)");
    }

    @Test
    void readsItemsOfRealFeedsAndSaysWhatIsLeftOut() {
        TestWorkspace.copyOf(Path.of("src/test/resources/feeds"), folder.resolve("briefings/feeds"));
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [feeds/*.xml]\n").at("2026-08-31T12:00:00Z");
        TestWorkspace.Result result = workspace.run("generate", "-v", "--week", "2026-W33");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).contains("feeds/*.xml: 36 read", "2 refused: an item has no date");
    }

    @Test
    void refusesAnEditionOfAFileThatIsNoFeed() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [feed.xml]\n");
        workspace.write("briefings/feed.xml", "<!DOCTYPE html><title>Not here</title>");
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W03");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("briefings/feed.xml: error: this is an HTML page, not a feed");
        workspace.write("briefings/feed.xml", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": \"none\"}");
        assertThat(workspace.run("generate", "--week", "2022-W03").err())
                .contains("briefings/feed.xml:1:56: error: \"items\" must be a list, not text");
        workspace.write("briefings/feed.xml", "{\"version\": \"https://jsonfeed.org/version/1\"}");
        assertThat(workspace.run("generate", "--week", "2022-W03").err())
                .contains("briefings/feed.xml:1:1: error: no \"items\" in the feed");
        workspace.write("briefings/feed.xml", "<rss><channel><item><title>" + "x".repeat(20_000_000));
        assertThat(workspace.run("generate", "--week", "2022-W03").err())
                .contains("error: the file has more than 10485760 bytes");
    }

    private String events(String name, String text) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [" + name + "]\n");
        workspace.write("briefings/" + name, text);
        TestWorkspace.Result result = workspace.run("events", "--week", "2022-W03", "--json");
        assertThat(result.status()).as(result.err()).isZero();
        return result.out().replaceAll("\"(file|line|column)\":[^,}]*", "");
    }
}
