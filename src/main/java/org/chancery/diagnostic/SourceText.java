package org.chancery.diagnostic;

import java.nio.file.Path;

/**
 * A file that a user wrote, as it was read, or some lines of it: what a message quotes its lines from.
 *
 * @param content all of it, a byte order mark included
 * @param first the number of the first line
 */
public record SourceText(Path path, String content, int first) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A whole file. */
    public SourceText(Path path, String content) {
        this(path, content, 1);
    }

    /** What it says, without a byte order mark. */
    public String text() {
        return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    }

    /** The line with this number, counted from 1 in the whole file, without its end; empty where there is none. */
    public String line(int number) {
        return number < first ? "" : text().lines().skip(number - first).findFirst().orElse("");
    }

    /** Says that a diagnostic belongs to this stretch of the file. */
    public Origin at(Position position) {
        return new Origin.Spot(this, position);
    }

    /** Says that a diagnostic belongs to this stretch of the file. */
    public Origin at(int line, int column, int length) {
        return at(new Position(line, column, length));
    }
}
