package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Leaves in a page only the styles for print. */
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
            } else if (!inHead
                    && style.getParentNode() instanceof Element parent
                    && !"http://www.w3.org/2000/svg".equals(parent.getNamespaceURI())) {
                report.warning("a style outside the head is not applied in print", "move it into the head");
                remove(style);
            }
        }
    }

    private static boolean isForPrint(String media) {
        String lower = media.toLowerCase(Locale.ROOT);
        return lower.isBlank() || lower.contains("print") || lower.contains("all");
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
