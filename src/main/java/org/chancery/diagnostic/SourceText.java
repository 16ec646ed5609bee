package org.chancery.diagnostic;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that a user wrote, as it was read: what a message quotes its lines from.
 *
 * @param content all of it, a byte order mark included
 */
public record SourceText(Path path, String content) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What it says, without a byte order mark. */
    public String text() {
        return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    }

    /** The line with this number, counted from 1, without its end; empty past the last line. */
    public String line(int number) {
        List<String> lines = text().lines().toList();
        return number <= lines.size() ? lines.get(number - 1) : "";
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
