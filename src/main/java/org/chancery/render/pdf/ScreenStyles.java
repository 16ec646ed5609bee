package org.chancery.render.pdf;

/**
 * Takes the styles for the screen out of a page before it is parsed: with the fonts that they carry they are most of
 * its text, and print has no use for them. What the PDF is like thus does not depend on them either.
 */
final class ScreenStyles {
    private static final String OPEN = "<style media=\"screen\">";
    private static final String CLOSE = "</style>";

    private ScreenStyles() {}

    /** The page without them; a page with a comment is left as it is, since one might stand in the comment. */
    static String removedFrom(String page) {
        int start = page.indexOf(OPEN);
        int end = start < 0 ? -1 : page.indexOf(CLOSE, start);
        if (end < 0 || page.lastIndexOf("<!--", start) >= 0) {
            return page;
        }
        return page.substring(0, start) + removedFrom(page.substring(end + CLOSE.length()));
    }
}
