package org.chancery.figure;

import java.util.List;

/**
 * A picture with all that stands in for it where it cannot be seen.
 *
 * @param svg one {@code svg} element: colours for print as attributes, classes for a screen to restyle
 * @param alt what the picture says, in a sentence
 * @param caption a line to stand below it; empty for none
 * @param columns the headings of what it shows as a table, that of the rows' labels first
 * @param rows what it shows, as a table
 */
public record Figure(
        String title, String svg, String alt, String caption, List<String> columns, List<Row> rows) {
    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line of the table.
     *
     * @param cells one for each column but the first
     */
    public record Row(String label, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
