package org.chancery.render.pdf.font;

/** Which letters change with their neighbours: those that join, and marks that stand over or under others. */
final class Shaping {
    /** Below it is nothing that does, so that European texts are known at a glance. */
    static final char FIRST = '\u0591';

    private static final char LAST_HEBREW_MARK = '\u05C7';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_OF_ASIA = '\u109F';
    private static final char FIRST_KHMER = '\u1780';
    private static final char LAST_MONGOLIAN = '\u18AF';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Shaping() {}

    /** Whether this character cannot be set by itself. */
    static boolean isNeeded(int character) {
        if (character < FIRST) {
            return false;
        }
        return character <= LAST_HEBREW_MARK && Character.getType(character) == Character.NON_SPACING_MARK
                || character >= FIRST_ARABIC && character <= LAST_OF_ASIA
                || character >= FIRST_KHMER && character <= LAST_MONGOLIAN;
    }

    /** Whether any character of this text cannot be set by itself. */
    static boolean isNeeded(String text) {
        return text.chars().anyMatch(Shaping::isNeeded);
    }

    /** Whether this character is nothing but a wish that its neighbours join or do not. */
    static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
    }

    /** Which way the letters of a word run, whatever runs around them. */
    static boolean runsRightToLeft(String word) {
        return word.chars().anyMatch(letter -> {
            byte direction = Character.getDirectionality(letter);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
