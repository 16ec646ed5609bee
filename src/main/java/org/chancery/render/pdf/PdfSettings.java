package org.chancery.render.pdf;

import java.time.Instant;
import java.util.List;
import org.chancery.diagnostic.Origin;
import org.chancery.render.StyleSheet;

/**
 * What a page does not say of itself. Title, author, description, keywords and language are read from the page.
 *
 * @param template whose folder holds fonts beside the shared ones
 * @param created the time of creation that the PDF states
 * @param origin where diagnostics belong
 * @param care whether the layout is looked at too
 * @param sheets the template's styles for print, to point at what is wrong in them
 */
public record PdfSettings(
        String template, Instant created, Origin origin, Care care, List<StyleSheet> sheets) {
    public PdfSettings {
        sheets = List.copyOf(sheets);
    }

    /** How closely a page is looked at. */
    public enum Care {
        /** It is printed. */
        PRINT,
        /** What does not sit well on paper is told too. */
        INSPECT
    }

    /** To print it and no more. */
    public PdfSettings(String template, Instant created, Origin origin) {
        this(template, created, origin, Care.PRINT, List.of());
    }

    /** The same, and what does not sit well on paper is told too. */
    public PdfSettings inspecting() {
        return new PdfSettings(template, created, origin, Care.INSPECT, sheets);
    }

    /** The same, for a page with these styles. */
    public PdfSettings with(List<StyleSheet> styles) {
        return new PdfSettings(template, created, origin, care, styles);
    }
}
