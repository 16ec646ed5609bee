package org.chancery.yaml;

import java.io.Reader;

/**
 * Reads a text piece by piece, and never ends a piece within a letter of two characters: the YAML parser trips over the
 * end of its buffer where one does.
 */
final class WholeLetters extends Reader {
    private final String text;
    private int at;

    WholeLetters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean cut = end < text.length() && end > at + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int count = end - at - (cut ? 1 : 0);
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
