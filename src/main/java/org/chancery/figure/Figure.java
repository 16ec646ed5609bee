package org.chancery.figure;

import java.util.List;

/**
 * A picture with all that stands in for it where it cannot be seen.
 *
 * @param svg one {@code svg} element: colours for print as attributes, classes for a screen to restyle
 * @param alt what the picture says, in a sentence
 * @param caption a line to stand below it; empty for none
 * @param rows what the picture shows, as a table
 */
public record Figure(String title, String svg, String alt, String caption, List<Row> rows) {
    public Figure {
        rows = List.copyOf(rows);
    }

    /** A line of the table: what is counted, and its number. */
    public record Row(String label, String value) {}
}
