package org.chancery.diagnostic;

/** Turns offsets into a text to lines and columns; offsets that are asked for in rising order cost no second look. */
public final class Places {
    private final SourceText source;
    private final String text;
    private int at;
    private int line;
    private int column = 1;

    /** The places of a text. */
    public Places(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.line = source.first();
    }

    /** The place of the character at this offset, and of as many behind it on the same line. */
    public Position of(int offset, int length) {
        if (offset < at) {
            at = 0;
            line = source.first();
            column = 1;
        }
        for (int end = Math.min(offset, text.length()); at < end; at++) {
            char letter = text.charAt(at);
            if (letter > '\r' && letter < Character.MIN_SURROGATE) {
                column++;
            } else {
                step(letter);
            }
        }
        return new Position(line, column, Math.max(1, length));
    }

    private void step(char letter) {
        boolean breaks = letter == '\n' || letter == '\r' && !text.startsWith("\n", at + 1);
        if (breaks) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(letter) && letter != '\r') {
            column++;
        }
    }
}
