package org.chancery.source.csv;

import java.util.Optional;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Places;
import org.chancery.source.line.Line;

/** Follows the quotes of a row from line to line, to tell where the row ends and where a quote is wrong. */
final class QuoteWalk {
    private static final char QUOTE = '"';

    private final char separator;
    private boolean open;
    private Optional<Origin> opened = Optional.empty();
    private Optional<Origin> stray = Optional.empty();

    QuoteWalk(char separator) {
        this.separator = separator;
    }

    /** Whether a quote is open where the lines so far end. */
    boolean isOpen() {
        return open;
    }

    /** Where the last quote was opened. */
    Optional<Origin> opened() {
        return opened;
    }

    /** The first character that stands behind a closed quote, where the next cell should begin. */
    Optional<Origin> stray() {
        return stray;
    }

    void over(Line line) {
        String text = line.text();
        int at = open ? 0 : begin(line, 0);
        while (at < text.length()) {
            if (open) {
                at = close(line, at);
            } else {
                int next = text.indexOf(separator, at);
                at = next < 0 ? text.length() : begin(line, next + 1);
            }
        }
    }

    /** A cell begins here. */
    private int begin(Line line, int at) {
        open = line.text().startsWith("\"", at);
        if (open) {
            opened = Optional.of(place(line, at));
        }
        return open ? at + 1 : at;
    }

    /** Inside of quotes; two of them stand for one. */
    private int close(Line line, int at) {
        String text = line.text();
        int quote = text.indexOf(QUOTE, at);
        if (quote < 0) {
            return text.length();
        }
        if (text.startsWith("\"", quote + 1)) {
            return quote + 2;
        }
        open = false;
        boolean strays = quote + 1 < text.length() && text.charAt(quote + 1) != separator;
        if (strays && stray.isEmpty()) {
            stray = Optional.of(place(line, quote + 1));
        }
        return quote + 1;
    }

    private static Origin place(Line line, int at) {
        return line.source().at(new Places(line.source()).of(at, 1));
    }
}
