package org.chancery.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.json.Json;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/** Makes the same feed of official releases as RSS 2.0, Atom and JSON Feed, each as sites make theirs. */
public final class FeedForms {
    private final List<Release> releases;

    private FeedForms(List<Release> releases) {
        this.releases = releases;
    }

    private record Release(String title, String url, OffsetDateTime published, List<String> paragraphs) {
        private String html() {
            return paragraphs.stream().map(each -> "<p>" + escaped(each) + "</p>\n").collect(Collectors.joining());
        }
    }

    /** Of the releases of a folder, in Markdown. */
    public static FeedForms of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new FeedForms(files.filter(file -> file.toString().matches(".*/[0-9-]{10}-.*\\.md"))
                    .sorted()
                    .map(FeedForms::release)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    public int size() {
        return releases.size();
    }

    /** RSS 2.0, with the text as escaped HTML. */
    public String rss() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n<title>White House</title>\n"
                + all(each -> "<item>\n<title>" + escaped(each.title) + "</title>\n<link>" + each.url
                        + "</link>\n<guid isPermaLink=\"false\">" + each.url.hashCode() + "</guid>\n<pubDate>"
                        + DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(each.published)
                        + "</pubDate>\n<description>Read more</description>\n<content:encoded><![CDATA[" + each.html()
                        + "]]></content:encoded>\n</item>\n")
                + "</channel>\n</rss>\n";
    }

    /** Atom, with the text as XHTML and addresses that count from that of the feed. */
    public String atom() {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>White House</title>\n"
                + all(each -> "<entry xml:base=\"" + each.url + "../\">\n<title type=\"html\">"
                        + escaped(escaped(each.title)) + "</title>\n<link href=\""
                        + each.url.replaceFirst(".*/([^/]+/)$", "$1") + "\"/>\n<id>tag:example.org,"
                        + each.url.hashCode()
                        + "</id>\n<updated>" + each.published.plusDays(3) + "</updated>\n<published>" + each.published
                        + "</published>\n<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                        + each.html()
                        + "</div></content>\n</entry>\n")
                + "</feed>\n";
    }

    /** JSON Feed. */
    public String json() {
        List<Map<String, Object>> items = releases.stream()
                .map(each -> Map.<String, Object>of(
                        "id", String.valueOf(each.url.hashCode()), "title", each.title, "url", each.url,
                        "content_html", each.html(), "date_published", each.published.toString()))
                .toList();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", "White House");
        feed.put("items", items);
        return Json.line(feed);
    }

    private String all(Function<Release, String> form) {
        return releases.stream().map(form).collect(Collectors.joining());
    }

    private static Release release(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---$", 3);
            YamlNode.Mapping front = YamlReader.read(new SourceText(file, parts[1]), new Diagnostics()).orElseThrow();
            return new Release(
                    text(front, "title").replaceAll("[\\s\u00A0]+", " "), text(front, "source_url"),
                    OffsetDateTime.parse(text(front, "published_time").replace(' ', 'T')),
                    Arrays.stream(parts[2].split("\n\\s*\n")).map(each -> each.replaceAll("\\s+", " ").strip())
                            .filter(each -> !each.isEmpty()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(YamlNode.Mapping front, String key) {
        return ((YamlNode.Scalar) front.value(key).orElseThrow()).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
