package org.chancery.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a page says of itself in its head; empty where it says nothing. */
record PageHead(String title, String author, String description, String keywords, String language) {

    static PageHead of(Document page) {
        return new PageHead(
                plain(title(page)),
                meta(page, "author"),
                meta(page, "description"),
                meta(page, "keywords"),
                page.getDocumentElement().getAttribute("lang").strip());
    }

    /** A PDF without a title or language is of little use to those who have it read to them. */
    void check(Report report) {
        if (title.isEmpty()) {
            report.warning("page has no title", "put <title> into its head");
        }
        if (language.isEmpty()) {
            report.warning("page has no language", "write <html lang=\"en\">");
        }
    }

    /** The first title stands in the head; later ones belong to drawings. */
    private static String title(Document page) {
        Node title = page.getElementsByTagNameNS("*", "title").item(0);
        boolean inHead = title != null && title.getParentNode().getNodeName().equals("head");
        return inHead ? title.getTextContent() : "";
    }

    private static String meta(Document page, String name) {
        NodeList metas = page.getElementsByTagNameNS("*", "meta");
        for (int index = 0; index < metas.getLength(); index++) {
            if (metas.item(index) instanceof Element meta
                    && meta.getAttribute("name").equalsIgnoreCase(name)) {
                return plain(meta.getAttribute("content"));
            }
        }
        return "";
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
