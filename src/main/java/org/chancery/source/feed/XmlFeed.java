package org.chancery.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.told.HtmlText;

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0. */
final class XmlFeed {
    /** More than any feed has that is fit to be fetched again and again. */
    static final int MOST_ITEMS = 10_000;

    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(?><!--.{0,2000}?-->\\s*)*+<(!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** How the JDK's parser says it, without a text of its own. */
    private static final Pattern UNBOUND = Pattern.compile(".*(?:Element|Attribute)PrefixUnbound\\?([^&]*)&.*");
    private static final int HEAD = 4096;

    private final SourceText source;
    private final XmlLines lines;
    private final Diagnostics diagnostics;
    private final List<RawItem> items = new ArrayList<>();
    private int more;
    private String title = "";
    private String language = "";
    private String link;

    private XmlFeed(SourceText source, String address, Diagnostics diagnostics) {
        this.source = source;
        this.lines = new XmlLines(source);
        this.diagnostics = diagnostics;
        this.link = address;
    }

    /**
     * The feed; empty where the text is none, which is reported.
     *
     * @param address that it was fetched from; empty where it was not
     */
    static Optional<Feed> read(SourceText source, String address, Diagnostics diagnostics) {
        String head = source.text().substring(0, Math.min(HEAD, source.text().length()));
        if (PAGE.matcher(head).matches()) {
            diagnostics.error(
                    Origin.file(source.path()), "this is an HTML page, not a feed",
                    "a page that has a feed names its address in its head");
            return Optional.empty();
        }
        return new XmlFeed(source, address, diagnostics).read();
    }

    private Optional<Feed> read() {
        try {
            XmlWalk walk = new XmlWalk(LockedXml.of(XmlLetters.legal(source.text(), lines, diagnostics)));
            walk.root();
            String root = walk.name();
            if (!List.of("rss", "RDF", "feed").contains(root)) {
                diagnostics.error(
                        lines.origin(1), "a feed begins with rss, rdf:RDF or feed, not with \"" + root + "\"");
                return Optional.empty();
            }
            walkThrough(walk, walk.inherited("base", link), walk.inherited("lang", ""));
            return Optional.of(new Feed(title, language, items, more));
        } catch (XMLStreamException e) {
            report(e);
            return Optional.empty();
        }
    }

    private void walkThrough(XmlWalk walk, String base, String lang) throws XMLStreamException {
        language = language.isEmpty() ? lang : language;
        while (walk.nextChild()) {
            if (walk.name().equals("channel")) {
                walkThrough(walk, walk.inherited("base", base), walk.inherited("lang", lang));
            } else {
                take(walk.whole(base, lang));
            }
        }
    }

    private void take(XmlNode.Element element) {
        switch (element.name()) {
            case "item", "entry" -> {
                if (items.size() < MOST_ITEMS) {
                    items.add(new XmlItem(element, link).read(lines.origin(element)));
                } else {
                    more++;
                }
            }
            case "title" -> title = HtmlText.line(XmlItem.html(element));
            case "dc:title" -> title = title.isEmpty() ? HtmlText.line(element.text()) : title;
            case "language", "dc:language" -> language = element.text().strip();
            case "link" -> home(element);
            default -> {}
        }
    }

    /** What the links of items are relative to where nothing else says so; of Atom {@code xml:base} says it. */
    private void home(XmlNode.Element element) {
        String home = element.text().strip();
        link = Links.isAbsolute(home) ? home : link;
    }

    private void report(XMLStreamException fault) {
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
        String message = Stream.of(String.valueOf(fault.getMessage()).split("\nMessage: ", 2))
                .reduce((first, last) -> last)
                .orElse("");
        boolean ours = !String.valueOf(fault.getMessage()).contains("\nMessage: ")
                || message.startsWith("a ") || message.startsWith("an ") || message.startsWith("elements ");
        diagnostics.error(
                line < 1 ? Origin.file(source.path()) : lines.origin(line),
                ours ? message : "this is not well-formed XML",
                ours ? hint(message) : UNBOUND.matcher(message).replaceFirst("the prefix \"$1\" is declared nowhere")
                        .replaceAll("\\s+", " "));
    }

    private static String hint(String message) {
        return message.contains("document type") ? "a feed needs no DOCTYPE; delete it" : "";
    }
}
