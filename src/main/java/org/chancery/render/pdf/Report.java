package org.chancery.render.pdf;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.StyleSheet;

/** Where the faults of one page go. */
record Report(Diagnostics diagnostics, Origin origin, List<StyleSheet> sheets) {
    static final String ONE_FILE = "a page is one file: pictures are data: addresses or inline SVG";

    void error(String message, String hint) {
        diagnostics.error(origin, message, hint);
    }

    void warning(String message, String hint) {
        diagnostics.warning(origin, message, hint);
    }

    /** Font families none of which is there, at the place of the style that asks for them first. */
    void unknownFamilies(List<String> families) {
        Origin place = sheets.stream()
                .flatMap(sheet -> place(sheet, families.getFirst()).stream())
                .findFirst()
                .orElse(origin);
        diagnostics.warning(
                place,
                "no font of the family \"" + String.join("\", \"", families) + "\"",
                "put one into templates/fonts, or name one that is there");
    }

    private static Optional<Origin> place(StyleSheet sheet, String family) {
        int at = sheet.css().indexOf(family);
        return at < 0 ? Optional.empty() : Optional.of(sheet.at(at, family.length()));
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
