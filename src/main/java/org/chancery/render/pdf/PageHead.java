package org.chancery.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a page says of itself in its head; empty where it says nothing. */
record PageHead(String title, String author, String description, String keywords, String language) {

    static PageHead of(Document page) {
        NodeList titles = page.getElementsByTagNameNS("*", "title");
        String title = titles.getLength() == 0 ? "" : plain(titles.item(0).getTextContent());
        return new PageHead(
                title,
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
