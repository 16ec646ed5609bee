package org.chancery.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.line.Line;
import org.chancery.source.line.LineTest;
import org.chancery.source.line.Lines;

/**
 * The rows of a table. One with a wrong quote is reported and left out; where a quote is never closed, only the line
 * that opens it, so that the rest is read.
 */
final class Rows {
    private final Lines lines;
    private final Diagnostics diagnostics;
    private final char separator;
    private final Cells cells;

    Rows(Lines lines, char separator, Diagnostics diagnostics) {
        this.lines = lines;
        this.separator = separator;
        this.diagnostics = diagnostics;
        this.cells = new Cells(separator);
    }

    /** The next row in which anything stands. */
    Optional<Row> next() {
        return next(LineTest.ANY);
    }

    /** The next row in which anything stands and whose first line is wanted. */
    Optional<Row> next(LineTest test) {
        for (Optional<Line> line = lines.next(test); line.isPresent(); line = lines.next(test)) {
            Optional<Row> row = row(line.get()).filter(each -> !each.isBlank());
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** Remembers a row with a fault that has been reported. */
    void passOver(Origin place) {
        lines.passOver(place);
    }

    private Optional<Row> row(Line first) {
        QuoteWalk quotes = new QuoteWalk(separator);
        quotes.over(first);
        List<Line> more = quotes.isOpen() ? more(first, quotes) : List.of();
        if (quotes.isOpen()) {
            lines.back(more);
            diagnostics.error(quotes.opened().orElseThrow(), "this quote is never closed", "close it, or delete it");
            passOver(first.source().at(first.number(), 1, 1));
            return Optional.empty();
        }
        if (quotes.stray().isPresent()) {
            diagnostics.error(
                    quotes.stray().get(), "the cell ends with the quote before this",
                    "write a quote inside a cell twice");
            passOver(first.source().at(first.number(), 1, 1));
            return Optional.empty();
        }
        Line last = more.isEmpty() ? first : more.getLast();
        SourceText source = joined(first, more);
        return Optional.of(new Row(source, cells.of(source.text()), last.ended()));
    }

    /** The lines up to the one that closes the quote, or as many as a row may have. */
    private List<Line> more(Line first, QuoteWalk quotes) {
        List<Line> more = new ArrayList<>();
        int length = first.text().length();
        while (quotes.isOpen() && length <= Lines.LONGEST) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            length += line.get().text().length() + 1;
            quotes.over(line.get());
        }
        return more;
    }

    private static SourceText joined(Line first, List<Line> more) {
        return more.isEmpty()
                ? first.source()
                : new SourceText(
                        first.source().path(),
                        first.text() + more.stream().map(line -> "\n" + line.text()).collect(Collectors.joining()),
                        first.number());
    }
}
