package org.chancery.render.pdf;

import java.time.Instant;
import org.chancery.diagnostic.Origin;

/**
 * What a page does not say of itself. Title, author, description, keywords and language are read from the page.
 *
 * @param template whose folder holds fonts beside the shared ones
 * @param created the time of creation that the PDF states
 * @param origin where diagnostics belong
 * @param care whether the layout is looked at too
 */
public record PdfSettings(String template, Instant created, Origin origin, Care care) {

    /** How closely a page is looked at. */
    public enum Care {
        /** It is printed. */
        PRINT,
        /** What does not sit well on paper is told too. */
        INSPECT
    }

    /** To print it and no more. */
    public PdfSettings(String template, Instant created, Origin origin) {
        this(template, created, origin, Care.PRINT);
    }

    /** The same, and what does not sit well on paper is told too. */
    public PdfSettings inspecting() {
        return new PdfSettings(template, created, origin, Care.INSPECT);
    }
}
