package org.chancery.render.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a picture says in words: its label, its alternative text, or its title and description. */
public final class Alternative {
    private Alternative() {}

    /** The words; empty where the picture has none. */
    public static String of(Element picture) {
        for (String attribute : new String[] {"aria-label", "alt"}) {
            if (!picture.getAttribute(attribute).isBlank()) {
                return picture.getAttribute(attribute).strip();
            }
        }
        return (first(picture, "title") + " " + first(picture, "desc")).strip();
    }

    private static String first(Element picture, String name) {
        NodeList found = picture.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
