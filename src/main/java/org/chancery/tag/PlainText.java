package org.chancery.tag;

import java.text.Normalizer;

/**
 * A text letter for letter without accents, with plain blanks, apostrophes and hyphens, so that names are found however
 * they are typed. It is as long as the text, and a place in one is the same place in the other.
 */
final class PlainText {
    private static final char FIRST_ACCENTED = '\u00A0';

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            plain.append(letter < FIRST_ACCENTED ? ascii(letter) : plain(letter));
        }
        return plain.toString();
    }

    private static char ascii(char letter) {
        return switch (letter) {
            case '\n', '\t', '\r' -> ' ';
            case '`' -> '\'';
            default -> letter;
        };
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u3000' -> ' ';
            case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u0131' -> 'i';
            case '\u00F8' -> 'o';
            case '\u00D8' -> 'O';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            default -> Character.isLetter(letter) ? decomposed(letter) : letter;
        };
    }

    private static char decomposed(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
