package org.chancery.render.pdf.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a font file says of itself.
 *
 * @param family the typographic family, such as {@code Chancery Serif}, for all its weights
 * @param weight 100 to 900, as in CSS
 */
record FaceName(String family, int weight, boolean italic) {
    private static final int WEIGHT_CLASS = 4;
    private static final int SELECTION = 62;
    private static final int ITALIC_OR_OBLIQUE = 1 | 1 << 9;

    /** Reads name and style of a TrueType or OpenType font; empty where the bytes are neither. */
    static Optional<FaceName> read(byte[] font) {
        return SfntTables.of(font).flatMap(FaceName::read);
    }

    /** Reads name and style from the tables of a font. */
    static Optional<FaceName> read(SfntTables tables) {
        Optional<ByteBuffer> style = tables.table("OS/2");
        Optional<String> family = tables.table("name").flatMap(FamilyName::in);
        if (style.isEmpty() || family.isEmpty()) {
            return Optional.empty();
        }
        int weight = style.get().getShort(WEIGHT_CLASS);
        boolean italic = (style.get().getShort(SELECTION) & ITALIC_OR_OBLIQUE) != 0;
        return Optional.of(new FaceName(family.get(), weight, italic));
    }
}
