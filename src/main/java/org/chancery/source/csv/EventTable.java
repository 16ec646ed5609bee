package org.chancery.source.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.source.line.Line;
import org.chancery.source.line.LineTest;
import org.chancery.source.line.Lines;

/** A table of events, read row by row: the first row names the columns. */
public final class EventTable {
    private static final char TAB = '\t';

    private final Rows rows;
    private final Header header;
    private final DayCell day;
    private final Diagnostics diagnostics;

    private EventTable(Rows rows, Header header, char separator, Diagnostics diagnostics) {
        this.rows = rows;
        this.header = header;
        this.day = new DayCell((byte) separator, header.at("date"), header.columns().size());
        this.diagnostics = diagnostics;
    }

    /** Reads the header; empty where there is none. */
    public static Optional<EventTable> open(Lines lines, Diagnostics diagnostics) {
        Optional<Line> first = lines.next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        char separator = separator(first.get().text());
        lines.back(List.of(first.get()));
        Rows rows = new Rows(lines, separator, diagnostics);
        Optional<Row> row = rows.next();
        return row.map(names -> new EventTable(rows, Header.read(names, diagnostics), separator, diagnostics));
    }

    /** The keys that every event needs and no column gives, which has been reported. */
    public Set<String> missing() {
        return header.missing();
    }

    /**
     * The next row; one that is not whole is reported and left out.
     *
     * @param days which are wanted, as 20220131: other rows are passed by; less than nought for a row that has to be read
     */
    public Optional<TableRow> next(IntPredicate days) {
        LineTest test = (bytes, length) -> days.test(day.day(bytes, length));
        for (Optional<Row> row = rows.next(test); row.isPresent(); row = rows.next(test)) {
            if (hasAllCells(row.get())) {
                return Optional.of(new TableRow(row.get(), header));
            }
        }
        return Optional.empty();
    }

    private boolean hasAllCells(Row row) {
        int cells = row.cells().size();
        int columns = header.columns().size();
        if (cells == columns) {
            return true;
        }
        Origin place = cells > columns
                ? row.source().at(row.position(row.cells().get(columns)))
                : row.source().at(row.start());
        diagnostics.error(
                place, "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", the header " + columns,
                row.ended()
                        ? "put a cell that holds the separator in quotes"
                        : "the file may have been cut off here");
        rows.passOver(row.source().at(row.start()));
        return false;
    }

    /** Tables come with commas, tabs, or, where a comma stands in numbers, semicolons. */
    private static char separator(String header) {
        if (header.indexOf(TAB) >= 0) {
            return TAB;
        }
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }
}
