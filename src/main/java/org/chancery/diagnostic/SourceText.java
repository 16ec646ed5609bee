package org.chancery.diagnostic;

import java.nio.file.Path;
import java.util.Optional;

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

    /**
     * What may be shown of the line with this number, counted from 1 in the whole file: without its end, and without
     * secrets. Empty where there is no such line, or only its number is known.
     */
    public Optional<String> excerpt(int number) {
        return number < first ? Optional.empty() : text().lines().skip(number - first).findFirst().map(Secrets::hidden);
    }

    /** A stretch of a line of which the text is not kept, since it is too long or one of very many. */
    public static Origin unseen(Path path, int line, int column, int length) {
        return new SourceText(path, "", line).at(line, column, length);
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
