package org.chancery.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Writes a tree of text as well-formed XHTML. */
final class ProseHtml {
    /** Emphasis within emphasis says nothing new, and a page must not grow deeper than a parser goes. */
    private static final int DEEPEST = 40;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private ProseHtml() {}

    static String write(Node root) {
        ProseHtml html = new ProseHtml();
        ProseWalk.over(root, html::enter, html::leave);
        return html.out.toString();
    }

    private void enter(Node node) {
        String element = open.size() < DEEPEST ? element(node) : "";
        if (!element.isEmpty()) {
            out.append('<').append(element).append(attributes(node)).append('>');
        }
        open.push(element);
        out.append(escaped(ProseText.literal(node)));
    }

    private void leave(Node node) {
        String element = open.pop();
        if (!element.isEmpty()) {
            out.append("</").append(element).append('>');
        }
    }

    /** The element that a node becomes; empty where it only carries what is in it. */
    private static String element(Node node) {
        return switch (node) {
            case Paragraph paragraph -> isTight(paragraph) ? "" : "p";
            case Heading heading -> "p";
            case HtmlBlock html -> "p";
            case FencedCodeBlock code -> "p";
            case BlockQuote quote -> "blockquote";
            case BulletList list -> "ul";
            case OrderedList list -> "ol";
            case ListItem item -> "li";
            case Emphasis emphasis -> "em";
            case StrongEmphasis emphasis -> "strong";
            case Link link -> WebAddress.of(link.getDestination()).isPresent() ? "a" : "";
            default -> "";
        };
    }

    private static String attributes(Node node) {
        return switch (node) {
            case Link link -> WebAddress.of(link.getDestination())
                    .map(address -> " href=\"" + escaped(address.value()) + "\"")
                    .orElse("");
            case OrderedList list -> start(list);
            default -> "";
        };
    }

    private static String start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null || start == 1 ? "" : " start=\"" + start + "\"";
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
