package org.chancery.render.pdf;

import java.util.Locale;
import org.chancery.render.pdf.structure.Alternative;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds, before the engine sees a page, what it would fetch, choke on or pass over in silence. */
final class PageCheck {
    private static final int WIDEST_SPAN = 1000;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Report report;
    private final Addresses addresses;
    private int heading;

    PageCheck(Report report) {
        this.report = report;
        this.addresses = new Addresses(report);
    }

    /** Reports all faults of a page. */
    void check(Document page) {
        visit(page.getDocumentElement());
    }

    private void visit(Element element) {
        element(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner);
            } else if (child instanceof Text text && name(element).equals("style")) {
                addresses.style(text.getData());
            }
        }
    }

    private void element(Element element) {
        addresses.check(element);
        switch (name(element)) {
            case "td", "th", "col", "colgroup" -> {
                span(element, "colspan");
                span(element, "rowspan");
                span(element, "span");
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "img", "svg" -> picture(element);
            default -> {}
        }
    }

    private void span(Element cell, String attribute) {
        String value = cell.getAttribute(attribute).strip();
        if (!value.isEmpty() && (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > WIDEST_SPAN)) {
            report.error(
                    attribute + " \"" + value + "\" is not a number up to " + WIDEST_SPAN, "a table has that many");
        }
    }

    private void heading(Element element) {
        if (isHidden(element)) {
            return;
        }
        int level = name(element).charAt(1) - '0';
        if (level > heading + 1) {
            report.warning(
                    "heading \"" + element.getTextContent().strip() + "\" is an h" + level + " right under "
                            + (heading == 0 ? "the page" : "an h" + heading),
                    "no level is left out, or readers who listen lose their way");
        }
        heading = level;
    }

    private void picture(Element element) {
        boolean decoration =
                element.hasAttribute("alt") && element.getAttribute("alt").isBlank();
        boolean presentation = element.getAttribute("role").equals("presentation");
        boolean partOfAnother = SVG.equals(element.getParentNode().getNamespaceURI());
        if (!partOfAnother && !decoration && !presentation && !isHidden(element) && Alternative.of(element).isEmpty()) {
            report.warning(
                    "a picture says nothing to those who cannot see it",
                    "give it role=\"img\" and aria-label, or alt; aria-hidden=\"true\" where it is decoration");
        }
    }

    /** Whether this or what it stands in is decoration. */
    static boolean isHidden(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (element.getAttribute("aria-hidden").equals("true")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return (local == null ? element.getNodeName() : local).toLowerCase(Locale.ROOT);
    }
}
