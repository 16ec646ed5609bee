package org.chancery.listing;

/** How many columns of a terminal text takes: a CJK character two, a combining mark none. */
final class LetterWidth {
    private static final int JOINER = 0x200D;
    /** First and last of the ranges that East Asian fonts set twice as wide, in order. */
    private static final int[] WIDE = {
            0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900,
            0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF,
            0x20000, 0x3FFFD
    };
    private static final int FIRST_FLAG = 0x1F1E6;
    private static final int LAST_FLAG = 0x1F1FF;

    private LetterWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        int width = 0;
        int before = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            width += before == JOINER ? 0 : of(letter);
            before = letter;
            at += Character.charCount(letter);
        }
        return width;
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isInnerJamo(letter) ? 0 : isWide(letter) ? 2 : 1;
        };
    }

    /** Vowels and finals of Korean that join the consonant before them. */
    private static boolean isInnerJamo(int letter) {
        return letter >= 0x1160 && letter <= 0x11FF;
    }

    /** Half a flag is as wide as a letter. */
    private static boolean isWide(int letter) {
        if (letter < WIDE[0] || letter >= FIRST_FLAG && letter <= LAST_FLAG) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (letter >= WIDE[i] && letter <= WIDE[i + 1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(letter);
    }
}
