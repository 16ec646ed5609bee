package org.chancery.source.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.StableId;
import org.chancery.source.harvest.Tally;
import org.chancery.source.told.ToldItem;
import org.chancery.text.WebAddress;

/** Makes told items of the items of a feed. One without a title or date, and one that stands twice, is counted only. */
final class FeedItems {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final Pattern TRACKING = Pattern.compile("[?&](utm_\\w+|fbclid|mc_cid|mc_eid)=[^&#]*");
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_LEAD = 120;
    private static final int LONGEST_LINK = 2000;
    /** A summary takes its first sentences; longer are only the records of whole press conferences. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_SLUG = 48;

    private final Asked asked;
    private final Tally tally;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, RawItem> taken = new HashMap<>();
    private final List<RawItem> badLinks = new ArrayList<>();

    FeedItems(Asked asked, Tally tally, Diagnostics diagnostics) {
        this.asked = asked;
        this.tally = tally;
        this.diagnostics = diagnostics;
    }

    /** The items, in the feed's order. */
    List<ToldItem> of(Feed feed) {
        feed.items().forEach(item -> uses.merge(item.link(), 1, Integer::sum));
        List<ToldItem> items = new ArrayList<>();
        feed.items().forEach(item -> item(item, feed).ifPresent(items::add));
        if (feed.more() > 0) {
            tally.left("more than " + XmlFeed.MOST_ITEMS + " items of one feed", feed.more());
        }
        if (!badLinks.isEmpty()) {
            diagnostics.warning(
                    badLinks.getFirst().origin(),
                    "the link \"" + badLinks.getFirst().link() + "\" is left out"
                            + (badLinks.size() > 1 ? ", and " + (badLinks.size() - 1) + " more of its sort" : ""),
                    "only http and https links can be used");
        }
        return items;
    }

    private Optional<ToldItem> item(RawItem item, Feed feed) {
        String title = title(item);
        Optional<OffsetDateTime> date = FeedDate.of(item.date(), asked.zone());
        if (title.isEmpty()) {
            return refused("an item has neither a title nor a text", item, "");
        }
        if (title.length() > LONGEST_TITLE) {
            return refused("an item's title has more than " + LONGEST_TITLE + " characters", item, "");
        }
        if (date.isEmpty()) {
            return item.date().isEmpty()
                    ? refused("an item has no date", item, "an event needs a day")
                    : refused("an item's date cannot be read", item, "it says \"" + item.date() + "\"");
        }
        if (taken.putIfAbsent(key(item), item) != null) {
            tally.merged(1);
            return Optional.empty();
        }
        return Optional.of(new ToldItem(
                id(item, title), title, cut(item.text()), date.get(), link(item), publisher(feed), language(item, feed),
                item.origin()));
    }

    private Optional<ToldItem> refused(String reason, RawItem item, String hint) {
        tally.refused(reason, item.origin(), hint);
        return Optional.empty();
    }

    /** RSS lets an item have a text alone, which its first words stand for. */
    private static String title(RawItem item) {
        if (!item.title().isEmpty()) {
            return item.title();
        }
        String lead = item.text().split("\n\n", 2)[0];
        int end = lead.lastIndexOf(' ', LONGEST_LEAD);
        return lead.length() <= LONGEST_LEAD ? lead : lead.substring(0, end < 1 ? LONGEST_LEAD : end) + "…";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private String link(RawItem item) {
        if (item.link().isEmpty()) {
            return "";
        }
        Optional<WebAddress> address = Optional.of(item.link())
                .filter(link -> link.length() <= LONGEST_LINK && Links.isAbsolute(link))
                .flatMap(WebAddress::of);
        if (address.isEmpty()) {
            badLinks.add(item);
        }
        return address.map(WebAddress::value).orElse("");
    }

    private String publisher(Feed feed) {
        String title = feed.title().length() > LONGEST_TITLE ? "" : feed.title();
        return asked.terms().publisher().isEmpty() ? title : asked.terms().publisher();
    }

    private String language(RawItem item, Feed feed) {
        if (!asked.terms().language().isEmpty()) {
            return asked.terms().language();
        }
        String said = (item.language().isEmpty() ? feed.language() : item.language()).toLowerCase(Locale.ROOT);
        return LANGUAGE.matcher(said).matches() ? said : "";
    }

    /** By its link, which is the same in all feeds that have the item; where items share one, by what the feed calls it. */
    private String key(RawItem item) {
        boolean shared = item.link().isEmpty() || uses.getOrDefault(item.link(), 0) > 1;
        if (!shared) {
            return TRACKING.matcher(item.link()).replaceAll("");
        }
        return item.guid().isEmpty() ? item.link() + " " + item.title() + " " + item.date() : item.guid();
    }

    private String id(RawItem item, String title) {
        String link = item.link().length() <= LONGEST_LINK ? item.link() : "";
        String path = TRACKING.matcher(link).replaceAll("").replaceAll("[?#].*|/+$", "");
        String last =
                StableId.slug(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[a-z]{2,5}$", ""), LONGEST_SLUG);
        String slug = last.length() < 4 || Links.isAbsolute(last) ? StableId.slug(title, LONGEST_SLUG) : last;
        return StableId.of(slug, key(item));
    }
}
