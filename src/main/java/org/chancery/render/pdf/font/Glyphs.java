package org.chancery.render.pdf.font;

import java.util.stream.IntStream;

/** Which characters are drawn, and which may stand for which. */
final class Glyphs {
    /** An empty square. */
    static final int REPLACEMENT = 0x25A1;

    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST_INVISIBLE = '\u200B';

    /** A character in a face that has it. */
    record Glyph(FontFace face, int character) {}

    private Glyphs() {}

    /**
     * Whether a character is drawn as it stands: no control, format character, half of a pair or letter that changes
     * with its neighbours.
     */
    static boolean isPlain(char letter) {
        return letter >= ' ' && letter != SOFT_HYPHEN && letter < FIRST_INVISIBLE && !Shaping.isNeeded(letter);
    }

    /** The characters of a text that leave a mark: line ends and tabs as spaces, format characters left out. */
    static int[] printable(String text) {
        return text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !isInvisible(character))
                .toArray();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT && !Shaping.isJoiner(character) || type == Character.CONTROL
                || (character >= 0xFE00 && character <= 0xFE0F);
    }

    /** What looks the same to a reader, best first. */
    static IntStream lookAlikes(int character) {
        if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            return IntStream.of('\u00A0', ' ');
        }
        return character == NON_BREAKING_HYPHEN ? IntStream.of('\u2010', '-') : IntStream.empty();
    }
}
