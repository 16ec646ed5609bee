package org.chancery.render.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.render.Box;

/** The outline of a PDF: the headings of the page's first three levels that are printed. */
final class Outline {
    private static final String BOOKMARK = "data-pdf-bookmark"; // the engine's own attribute
    private static final String NONE = "none";

    private final Set<Element> printed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Outline(Box root) {
        collect(root);
    }

    /** Leaves out of the engine's outline what this page does not print, or has not said that it wants. */
    static void prepare(Document page, Box root) {
        Outline outline = new Outline(root);
        for (int level = 1; level <= 6; level++) {
            NodeList headings = page.getElementsByTagNameNS("*", "h" + level);
            for (int index = 0; index < headings.getLength(); index++) {
                outline.prepare((Element) headings.item(index), level);
            }
        }
    }

    private void prepare(Element heading, int level) {
        boolean low = level > 3 && !heading.hasAttribute(BOOKMARK);
        if (low || !printed.contains(heading) || PageCheck.isHidden(heading)) {
            heading.setAttribute(BOOKMARK, NONE);
        }
    }

    private void collect(Box box) {
        if (box.getElement() != null) {
            printed.add(box.getElement());
        }
        for (int index = 0; index < box.getChildCount(); index++) {
            collect(box.getChild(index));
        }
    }
}
