package org.chancery.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;

/**
 * The first row of a table.
 *
 * @param columns what each column is
 * @param missing the keys that every event needs and no column gives
 */
record Header(List<Column> columns, Set<String> missing) {
    private static final Map<String, String> NEEDED = Map.of(
            "id", "id", "date", "date", "kind", "kind", "title", "title", "sources", "sources.title");

    /** One or two may well be misspelt. */
    private static final int FEWEST = 3;

    Header {
        columns = List.copyOf(columns);
        missing = Set.copyOf(missing);
    }

    static Header read(Row row, Diagnostics diagnostics) {
        List<Column> columns = new ArrayList<>();
        Map<Column, Integer> first = new HashMap<>();
        boolean isMisspelt = false;
        if (isForeign(row)) {
            diagnostics.error(
                    row.source().at(row.start()), "the first row names no column of events",
                    "known headers: " + String.join(", ", Column.KNOWN));
            return new Header(row.cells().stream().<Column>map(cell -> new Column.Refused()).toList(), NEEDED.keySet());
        }
        for (Row.Cell cell : row.cells()) {
            Column column = Column.of(cell.text().strip()).orElse(null);
            boolean again = column != null && !column.key().isEmpty()
                    && first.putIfAbsent(column, columns.size() + 1) != null;
            if (column == null) {
                isMisspelt = true;
                unknown(row, cell, diagnostics);
            } else if (again) {
                diagnostics.error(
                        row.source().at(row.position(cell)), "the header \"" + cell.text().strip() + "\" stands twice",
                        "the first is that of column " + first.get(column));
            }
            columns.add(column == null || again ? new Column.Refused() : column);
        }
        return new Header(columns, missing(columns, row, isMisspelt, diagnostics));
    }

    /** Of a table of something else that is said once, and not of each of its columns. */
    private static boolean isForeign(Row row) {
        List<String> headers =
                row.cells().stream().map(cell -> cell.text().strip()).filter(each -> !each.isEmpty()).toList();
        return headers.size() >= FEWEST && headers.stream().allMatch(each -> Column.of(each).isEmpty());
    }

    private static void unknown(Row row, Row.Cell cell, Diagnostics diagnostics) {
        String header = cell.text().strip();
        diagnostics.error(
                row.source().at(row.position(cell)), "unknown header \"" + header + "\"",
                Nearest.hint(header, Column.KNOWN, "known headers"));
    }

    /** What is missing is said only where no header is misspelt, so that the one fault is not reported as two. */
    private static Set<String> missing(List<Column> columns, Row row, boolean isMisspelt, Diagnostics diagnostics) {
        Set<String> missing = new LinkedHashSet<>();
        for (String key : List.of("id", "date", "kind", "title", "sources")) {
            if (columns.stream().noneMatch(column -> column.key().equals(key))) {
                missing.add(key);
            }
        }
        Origin origin = row.source().at(row.start());
        missing.stream().filter(key -> !isMisspelt).forEach(key -> diagnostics.error(
                origin, "no header \"" + NEEDED.get(key) + "\"", "add a column with this header"));
        return missing;
    }

    /** Which column holds the text of a key; less than nought where none does. */
    int at(String key) {
        return columns.indexOf(new Column.Text(key));
    }
}
