package org.chancery.text;

import java.text.Normalizer;

/**
 * Text without what only harms: composed (NFC), without control characters, half surrogate pairs, noncharacters and
 * marks that turn the writing direction, and without towers of combining marks. Tabs and line breaks stay.
 */
public final class CleanText {
    /** No language stacks more than a few; what goes beyond only covers the lines around it. */
    private static final int MOST_MARKS = 6;
    /** Below it every character is composed and harmless, controls aside. */
    private static final char FIRST_COMBINING = '\u0300';

    private CleanText() {}

    /** The text, cleaned. */
    public static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(clean, c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= FIRST_COMBINING && !isPunctuation(c) || isControl(c)) {
                return false;
            }
        }
        return true;
    }

    /** Dashes, quotation marks and the like. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static void append(StringBuilder clean, int c) {
        if (c == 0x2028 || c == 0x2029) {
            clean.append('\n');
        } else if (!isControl(c) && !isDirection(c) && !isNothing(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
    }

    /** U+202A to U+202E, U+2066 to U+2069, the marks U+200E, U+200F and U+061C. */
    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isNothing(int c) {
        return c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || c == 0xFEFF;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
