package org.chancery.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** Leaves in a page only the styles for print, and says what the engine does not know in them. */
final class PrintStyles {
    private final Report report;

    PrintStyles(Report report) {
        this.report = report;
    }

    /** Removes styles for the screen. */
    void removeOthers(Document page) {
        for (Element style : all(page, "style")) {
            boolean inHead = style.getParentNode().getNodeName().equals("head");
            if (!isForPrint(style.getAttribute("media"))) {
                remove(style);
            } else if (inHead) {
                check(style.getTextContent());
            } else if (style.getParentNode() instanceof Element parent
                    && !"http://www.w3.org/2000/svg".equals(parent.getNamespaceURI())) {
                report.warning("a style outside the head is not applied in print", "move it into the head");
                remove(style);
            }
        }
    }

    private void check(String css) {
        CSSParser parser =
                new CSSParser((address, message) -> report.warning("style for print: " + plain(message), ""));
        try {
            var unused = parser.parseStylesheet("print", StylesheetInfo.Origin.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForPrint(String media) {
        String lower = media.toLowerCase(Locale.ROOT);
        return lower.isBlank() || lower.contains("print") || lower.contains("all");
    }

    private static String plain(String message) {
        String text = message.strip();
        return text.isEmpty() ? "" : Character.toLowerCase(text.charAt(0)) + text.substring(1).replaceAll("\\.$", "");
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
