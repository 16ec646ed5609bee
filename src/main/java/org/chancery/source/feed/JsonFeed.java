package org.chancery.source.feed;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.told.HtmlText;
import org.chancery.yaml.JsonReader;
import org.chancery.yaml.YamlNode;

/** Reads JSON Feed 1.0 and 1.1, whose keys that are not known are passed over, as it asks for. */
final class JsonFeed {
    private JsonFeed() {}

    /** The feed; empty where the text is none, which is reported. */
    static Optional<Feed> read(SourceText source, String address, Diagnostics diagnostics) {
        return JsonReader.read(source, diagnostics).flatMap(root -> {
            if (root instanceof YamlNode.Mapping mapping
                    && text(mapping, "version").contains("jsonfeed.org/version/")) {
                return items(mapping, diagnostics).map(items -> feed(mapping, items, address));
            }
            diagnostics.error(
                    root.origin(), "this is no JSON Feed",
                    "one begins with {\"version\": \"https://jsonfeed.org/version/1.1\"");
            return Optional.empty();
        });
    }

    private static Optional<List<YamlNode>> items(YamlNode.Mapping feed, Diagnostics diagnostics) {
        Optional<YamlNode> items = feed.value("items");
        if (items.orElse(null) instanceof YamlNode.Sequence list) {
            return Optional.of(list.items());
        }
        diagnostics.error(
                items.map(YamlNode::origin).orElse(feed.origin()),
                items.map(each -> "\"items\" must be a list, not " + each.form()).orElse("no \"items\" in the feed"),
                "a feed without any has \"items\": []");
        return Optional.empty();
    }

    private static Feed feed(YamlNode.Mapping feed, List<YamlNode> all, String address) {
        String home = text(feed, "home_page_url");
        String base = home.isBlank() ? address : Links.resolved(address, home);
        List<RawItem> items = all.stream()
                .limit(XmlFeed.MOST_ITEMS)
                .map(item -> item instanceof YamlNode.Mapping mapping
                        ? item(mapping, base)
                        : new RawItem("", "", "", "", "", "", item.origin()))
                .toList();
        return new Feed(
                HtmlText.plain(text(feed, "title")), text(feed, "language"), items, all.size() - items.size());
    }

    private static RawItem item(YamlNode.Mapping item, String base) {
        String html = HtmlText.paragraphs(text(item, "content_html"));
        String said = html.isEmpty() ? HtmlText.plain(text(item, "content_text")) : html;
        String link = text(item, "url").isEmpty() ? text(item, "external_url") : text(item, "url");
        String id = text(item, "id");
        return new RawItem(
                HtmlText.oneLine(text(item, "title")),
                said.isEmpty() ? HtmlText.plain(text(item, "summary")) : said,
                link.isEmpty() && Links.isAbsolute(id) ? id : Links.resolved(base, link),
                id,
                text(item, "date_published").isEmpty() ? text(item, "date_modified") : text(item, "date_published"),
                text(item, "language"),
                item.origin());
    }

    private static String text(YamlNode.Mapping mapping, String key) {
        return mapping.value(key).orElse(null) instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
