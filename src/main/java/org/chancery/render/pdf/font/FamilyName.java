package org.chancery.render.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The family in a font's table of names: the typographic one where there is one, else the plain one. */
final class FamilyName {
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int FAMILY = 1;
    private static final int WINDOWS = 3;
    private static final int HEADER = 6;
    private static final int RECORD = 12;

    private FamilyName() {}

    static Optional<String> in(ByteBuffer names) {
        return find(names, TYPOGRAPHIC_FAMILY).or(() -> find(names, FAMILY));
    }

    private static Optional<String> find(ByteBuffer names, int wanted) {
        Optional<String> found = Optional.empty();
        for (int index = 0; index < names.getShort(2); index++) {
            int at = HEADER + index * RECORD;
            boolean windows = names.getShort(at) == WINDOWS;
            if (names.getShort(at + 6) == wanted && (windows || found.isEmpty())) {
                found = Optional.of(text(names, at, windows ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1));
                if (windows) {
                    return found;
                }
            }
        }
        return found;
    }

    private static String text(ByteBuffer names, int record, Charset charset) {
        byte[] bytes = new byte[Short.toUnsignedInt(names.getShort(record + 8))];
        int strings = Short.toUnsignedInt(names.getShort(4));
        names.get(strings + Short.toUnsignedInt(names.getShort(record + 10)), bytes);
        return new String(bytes, charset).strip();
    }
}
