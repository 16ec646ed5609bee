package org.chancery.source.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.release.FrontMatter.Stated;
import org.chancery.yaml.JsonReader;
import org.chancery.yaml.YamlNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a release that is HTML: by its front matter where it has one, else by what pages say of themselves in their head. */
record HtmlPage(SourceText file, Document document) {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, button, svg, iframe, [hidden],"
                    + " [style~=(?i)display\\s*:\\s*none]";
    private static final String PARAGRAPHS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td";

    static Optional<Page> of(SourceText file, Diagnostics diagnostics) {
        return FrontMatter.of(file, diagnostics).map(matter -> {
            // Blanked out, not cut off, so that places are those of the file.
            String front = file.text().substring(0, file.text().length() - matter.rest().length());
            Document document = Jsoup.parse(
                    front.replaceAll("[^\\r\\n]", " ") + matter.rest(), Parser.htmlParser().setTrackPosition(true));
            return new HtmlPage(file, document).page(matter);
        });
    }

    private Page page(FrontMatter matter) {
        return new Page(
                matter.stated(MarkdownPage.TITLE).or(this::title),
                matter.stated(MarkdownPage.PUBLISHED).or(this::published),
                matter.stated(MarkdownPage.ADDRESS).or(() -> attribute("link[rel=canonical]", "href"))
                        .or(() -> content("meta[property=og:url]")),
                matter.stated(MarkdownPage.PUBLISHER).or(() -> content("meta[property=og:site_name]"))
                        .map(Stated::text).orElse(""),
                matter.stated(MarkdownPage.LANGUAGE).or(() -> attribute("html[lang]", "lang"))
                        .map(Stated::text).orElse(""),
                text());
    }

    private Optional<Stated> title() {
        return content("meta[property=og:title]")
                .or(() -> own("article h1, main h1"))
                .or(() -> own("title"))
                .or(() -> own("h1"));
    }

    private Optional<Stated> published() {
        return content("meta[property=article:published_time]")
                .or(() -> content("meta[name=date], meta[name=dc.date], meta[name=DC.date.issued]"))
                .or(this::linkedData)
                .or(() -> attribute("article time[datetime], main time[datetime]", "datetime"))
                .or(() -> attribute("time[datetime]", "datetime"));
    }

    private Optional<Stated> content(String selector) {
        return attribute(selector, "content");
    }

    private Optional<Stated> attribute(String selector, String name) {
        return document.select(selector).stream()
                .filter(element -> !element.attr(name).isBlank())
                .findFirst()
                .map(element -> new Stated(element.attr(name).strip(), file.at(line(element), column(element), 1)));
    }

    private Optional<Stated> own(String selector) {
        return document.select(selector).stream()
                .filter(element -> !element.text().isBlank())
                .findFirst()
                .map(element -> new Stated(element.text(), file.at(line(element), column(element), 1)));
    }

    /** What JSON-LD says; one that is not well-formed says nothing. */
    private Optional<Stated> linkedData() {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<String> date = JsonReader.read(new SourceText(file.path(), script.data()), new Diagnostics())
                    .flatMap(HtmlPage::datePublished);
            if (date.isPresent()) {
                return Optional.of(new Stated(date.get(), file.at(line(script), column(script), 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> datePublished(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar ignored -> Optional.empty();
            case YamlNode.Sequence list -> first(list.items().stream());
            case YamlNode.Mapping mapping -> mapping.value("datePublished").orElse(null) instanceof YamlNode.Scalar date
                    ? Optional.of(date.text())
                    : first(mapping.entries().stream().map(YamlNode.Entry::value));
        };
    }

    private static Optional<String> first(Stream<YamlNode> nodes) {
        return nodes.flatMap(node -> datePublished(node).stream()).findFirst();
    }

    private String text() {
        document.select(NO_TEXT).remove();
        Element whole = Stream.of("article", "main", "[role=main]", "body")
                .flatMap(selector -> longest(document.select(selector)).stream())
                .findFirst()
                .orElse(document.body());
        List<Element> paragraphs = whole.select(PARAGRAPHS).stream()
                .filter(element -> element.selectFirst(PARAGRAPHS) == element)
                .filter(element -> element.select(PARAGRAPHS).size() == 1)
                .toList();
        return paragraphs.isEmpty()
                ? whole.text()
                : paragraphs.stream().map(each -> line(each, each.text())).filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }

    /** Others are short, and lead to other pages. */
    private static Optional<Element> longest(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.selectFirst("p") != null)
                .max(Comparator.comparing(element -> element.text().length()));
    }

    private static String line(Element paragraph, String text) {
        return paragraph.closest("li") == null ? text : "- " + text;
    }

    private static int column(Element element) {
        return Math.max(1, element.sourceRange().start().columnNumber());
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
