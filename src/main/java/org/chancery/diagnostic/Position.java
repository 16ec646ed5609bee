package org.chancery.diagnostic;

/**
 * A stretch of one line: line and column count from 1 in code points, the length is at least 1.
 */
public record Position(int line, int column, int length) {
    public Position {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column + " +" + length);
        }
    }
}
