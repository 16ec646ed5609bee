package org.chancery.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.chancery.source.told.ToldItem;
import org.junit.jupiter.api.Test;

/** Real feeds, read in full. The numbers were counted beforehand, by another program. */
class FeedSamplesTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");

    @Test
    void readsAllThirtyReleasesOfARealFeed() throws IOException {
        ParsedFeed feed = read("white-house.rss.xml");
        assertThat(feed.said()).isEmpty();
        assertThat(feed.items()).hasSize(30);
        ToldItem first = feed.items().getFirst();
        assertThat(first.title()).isEqualTo("President Trump and Republicans Deliver for South Carolina Families");
        assertThat(first.published()).isEqualTo(OffsetDateTime.parse("2026-08-21T16:00:54-04:00"));
        assertThat(first.publisher()).isEqualTo("The White House Briefing Room");
        assertThat(first.url())
                .startsWith("https://www.whitehouse.gov/releases/2026/08/president-trump-and-republicans");
        assertThat(first.id()).matches("president-trump-and-republicans-deliver-for-sout-[0-9a-f]{8}");
        assertThat(feed.items().getLast().published()).isEqualTo(OffsetDateTime.parse("2026-08-07T15:44:19-04:00"));
        assertThat(feed.items()).extracting(ToldItem::id).doesNotHaveDuplicates();
    }

    @Test
    void readsBothEntriesOfAnAtomFeed() throws IOException {
        ParsedFeed feed = read("atom_1.0.xml");
        assertThat(feed.said()).isEmpty();
        assertThat(feed.items()).extracting(ToldItem::title)
                .containsExactly("atom_1.0.feed.entry[0].title", "atom_1.0.feed.entry[1].title");
        assertThat(feed.items()).extracting(ToldItem::url)
                .containsExactly("http://example.com/blog/entry1", "http://example.com/blog/entry2");
        assertThat(feed.items()).extracting(ToldItem::published).first()
                .isEqualTo(OffsetDateTime.parse("2000-01-01T01:00:00Z"));
        assertThat(feed.items()).extracting(ToldItem::text).first().isEqualTo("atom_1.0.feed.entry[0].content[0]");
        assertThat(feed.items()).extracting(ToldItem::language).containsOnly("en-us");
        assertThat(feed.items()).extracting(ToldItem::publisher).containsOnly("atom_1.0.feed.title");
    }

    @Test
    void refusesBothItemsOfAFeedWithoutDates() throws IOException {
        ParsedFeed feed = read("rss_1.0.xml");
        assertThat(feed.items()).isEmpty();
        assertThat(feed.account().read()).isEqualTo(2);
        assertThat(feed.account().faulty()).isEqualTo(2);
        assertThat(feed.said()).containsExactly("37:5: warning: an item has no date");
    }

    @Test
    void leavesOutLinksThatLeadNowhere() throws IOException {
        ParsedFeed feed = read("rss_2.0.xml");
        assertThat(feed.items()).extracting(ToldItem::title)
                .containsExactly("rss_2.0.channel.item[0].title", "rss_2.0.channel.item[1].title");
        assertThat(feed.items()).extracting(ToldItem::text)
                .containsExactly("rss_2.0.channel.item[0].content", "rss_2.0.channel.item[1].content");
        assertThat(feed.items()).extracting(ToldItem::url).containsOnly("");
        assertThat(feed.said()).containsExactly(
                "34:9: warning: the link \"rss_2.0.channel.item[0].link\" is left out, and 1 more of its sort");
    }

    private static ParsedFeed read(String name) throws IOException {
        return ParsedFeed.of(Files.readAllBytes(FEEDS.resolve(name)));
    }
}
