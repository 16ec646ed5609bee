package org.chancery.source.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.source.line.Line;
import org.chancery.source.line.Lines;

/** A table of events, read row by row: the first row names the columns. */
public final class EventTable {
    private static final char TAB = '\t';

    private final Rows rows;
    private final Header header;
    private final Diagnostics diagnostics;

    private EventTable(Rows rows, Header header, Diagnostics diagnostics) {
        this.rows = rows;
        this.header = header;
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
        return row.map(names -> new EventTable(rows, Header.read(names, diagnostics), diagnostics));
    }

    /** The keys that every event needs and no column gives, which has been reported. */
    public Set<String> missing() {
        return header.missing();
    }

    /** The next row as the mapping that a YAML file would hold; one that is not whole is reported and left out. */
    public Optional<TableRow> next() {
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
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
