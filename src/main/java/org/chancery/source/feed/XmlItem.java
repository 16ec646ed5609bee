package org.chancery.source.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Origin;
import org.chancery.source.told.HtmlText;

/**
 * What an item of RSS or an entry of Atom says.
 *
 * @param home what its link is relative to where nothing in it says so
 */
record XmlItem(XmlNode.Element element, String home) {
    private static final List<String> TEXTS = List.of("content:encoded", "content", "description", "summary",
            "dc:description");
    private static final List<String> DATES = List.of(
            "pubDate", "published", "issued", "dc:date", "dc:created", "created", "updated", "modified", "dc:modified");

    RawItem read(Origin origin) {
        String guid = first(List.of("guid", "id", "dc:identifier"));
        return new RawItem(title(), text(), link(guid), guid, first(DATES), language(), origin);
    }

    private String title() {
        return element.child("title").map(each -> HtmlText.line(html(each))).filter(each -> !each.isEmpty())
                .or(() -> element.child("dc:title").map(each -> HtmlText.oneLine(each.text())))
                .orElse("");
    }

    /** The fullest that there is: the content, else what sums it up. */
    private String text() {
        return TEXTS.stream()
                .flatMap(name -> element.children(name).stream())
                .map(each -> isPlain(each) ? HtmlText.plain(each.text()) : HtmlText.paragraphs(html(each)))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The text of an element as HTML; one of Atom says of which type it is, and one of RSS is HTML. */
    static String html(XmlNode.Element each) {
        if (isPlain(each)) {
            return each.text().replace("&", "&amp;").replace("<", "&lt;");
        }
        boolean inline = each.attribute("type").equalsIgnoreCase("xhtml")
                || each.attribute("mode").equalsIgnoreCase("xml")
                || each.children().stream().anyMatch(XmlNode.Element.class::isInstance);
        return inline ? each.markup() : each.text();
    }

    private static boolean isPlain(XmlNode.Element each) {
        String type = each.attribute("type").toLowerCase(Locale.ROOT);
        return type.equals("text") || type.equals("text/plain") && !each.attribute("mode").equals("escaped");
    }

    /** Of several links of Atom the page itself; RSS may have none but a permanent id. */
    private String link(String guid) {
        Optional<XmlNode.Element> page = element.children("link").stream()
                .filter(each -> !each.attribute("href").isBlank())
                .filter(each -> List.of("", "alternate").contains(each.attribute("rel")))
                .min(Comparator.comparing(each -> !each.attribute("type").contains("html")));
        if (page.isPresent()) {
            return Links.resolved(base(page.get()), page.get().attribute("href"));
        }
        Optional<XmlNode.Element> typed =
                element.children("link").stream().filter(each -> !each.text().isBlank()).findFirst();
        if (typed.isPresent()) {
            return Links.resolved(base(typed.get()), HtmlText.oneLine(typed.get().text()));
        }
        boolean permanent = element.child("guid").stream()
                .noneMatch(each -> each.attribute("isPermaLink").equalsIgnoreCase("false"));
        return permanent && Links.isAbsolute(guid) ? guid : "";
    }

    private String base(XmlNode.Element link) {
        return link.base().isEmpty() ? home : link.base();
    }

    private String language() {
        String said = first(List.of("dc:language"));
        return said.isEmpty() ? element.language() : said;
    }

    private String first(List<String> names) {
        return names.stream()
                .flatMap(name -> element.children(name).stream())
                .map(each -> HtmlText.oneLine(each.text()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }
}
