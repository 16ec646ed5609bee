package org.chancery.render.pdf;

import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** Where the faults of one page go. */
record Report(Diagnostics diagnostics, Origin origin) {
    static final String ONE_FILE = "a page is one file: pictures are data: addresses or inline SVG";

    void error(String message, String hint) {
        diagnostics.error(origin, message, hint);
    }

    void warning(String message, String hint) {
        diagnostics.warning(origin, message, hint);
    }

    /** A picture that cannot be drawn. */
    void unprintable(String picture, String reason) {
        error(
                "picture \"" + picture + "\" cannot be printed: " + reason,
                "a picture is a PNG, JPEG or GIF, or an SVG of shapes, two-coloured gradients and text");
    }

    /** An address that would have to be fetched. */
    void refused(String address) {
        error("refused to fetch \"" + address + "\"", ONE_FILE);
    }
}
