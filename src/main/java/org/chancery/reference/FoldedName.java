package org.chancery.reference;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes names comparable: case, accents, hyphens and underscores for blanks, the form of an apostrophe, blanks around
 * and a "the" in front make no difference.
 */
public final class FoldedName {
    /** The plain letters for U+00C0 to U+017F; an asterisk where more than one letter, or none, takes the place. */
    private static final String PLAIN = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
            + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST_ACCENTED = '\u00C0';
    private static final String ARTICLE = "the ";

    private FoldedName() {}

    /** The name, folded. */
    public static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter < 0x80) {
                append(folded, Character.toLowerCase(letter));
            } else {
                appendForeign(folded, letter);
            }
        }
        String text = folded.toString().strip();
        return text.startsWith(ARTICLE) ? text.substring(ARTICLE.length()) : text;
    }

    private static void append(StringBuilder folded, char letter) {
        boolean blank = letter == '-' || letter == '_' || letter == ' ' || letter == '\t' || letter == '\n';
        if (!blank) {
            folded.append(letter == '`' ? '\'' : letter);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static void appendForeign(StringBuilder folded, char letter) {
        int at = letter - FIRST_ACCENTED;
        if (at >= 0 && at < PLAIN.length() && PLAIN.charAt(at) != '*') {
            folded.append(PLAIN.charAt(at));
            return;
        }
        switch (letter) {
            case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u00B4' -> folded.append('\'');
            case '\u00A0', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> append(folded, ' ');
            case '\u00C6', '\u00E6' -> folded.append("ae");
            case '\u0152', '\u0153' -> folded.append("oe");
            case '\u00DF' -> folded.append("ss");
            default -> folded.append(decomposed(letter));
        }
    }

    private static String decomposed(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
