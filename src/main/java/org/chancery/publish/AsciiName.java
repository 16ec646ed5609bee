package org.chancery.publish;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files that every system and every mail program takes: letters and digits of ASCII, and {@code . _ -}. */
public final class AsciiName {
    private AsciiName() {}

    /** The name: accents are dropped, blanks become hyphens, a letter of another script its number, as {@code u6f22}. */
    public static String of(String name) {
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                ascii.appendCodePoint(letter);
            } else if (Character.isLetterOrDigit(letter)) {
                ascii.append('u').append(Integer.toHexString(letter).toLowerCase(Locale.ROOT));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                ascii.append('-');
            }
        });
        return ascii.toString();
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }
}
