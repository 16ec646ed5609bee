package org.chancery.render.pdf.direction;

import java.text.Bidi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Which way a page and its elements run, as their {@code dir} says; an element without one runs like that around it.
 *
 * @param rightToLeft the page as a whole
 * @param mixed whether anything on it runs from right to left
 */
public record Directions(boolean rightToLeft, boolean mixed) {
    private static final String ATTRIBUTE = "dir";
    private static final String RIGHT_TO_LEFT = "rtl";
    private static final String LEFT_TO_RIGHT = "ltr";
    private static final String AUTO = "auto";

    /** Those of this page, in which every {@code auto} is replaced by what it comes to. */
    public static Directions of(Document page) {
        boolean rightToLeft = isRightToLeft(page.getDocumentElement());
        char[] text = page.getDocumentElement().getTextContent().toCharArray();
        boolean mixed = rightToLeft || Bidi.requiresBidi(text, 0, text.length);
        if (mixed) {
            NodeList elements = page.getElementsByTagName("*");
            for (int index = 0; index < elements.getLength(); index++) {
                decide((Element) elements.item(index));
            }
        }
        return new Directions(isRightToLeft(page.getDocumentElement()), mixed);
    }

    private static void decide(Element element) {
        String wanted = element.getAttribute(ATTRIBUTE).strip();
        boolean unsaid = wanted.isEmpty() && element.getNodeName().equals("bdi");
        if (unsaid || wanted.equalsIgnoreCase(AUTO)) {
            Bidi bidi = new Bidi(element.getTextContent(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            element.setAttribute(ATTRIBUTE, bidi.baseIsLeftToRight() ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
        }
    }

    /** Whether an element or what it stands in runs from right to left. */
    public static boolean isRightToLeft(Node within) {
        for (Node at = within; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
                return element.getAttribute(ATTRIBUTE).strip().equalsIgnoreCase(RIGHT_TO_LEFT);
            }
        }
        return false;
    }

    /** Whether the text of an element is kept apart from that around it. */
    static boolean isIsolated(Element element) {
        return element.hasAttribute(ATTRIBUTE);
    }
}
