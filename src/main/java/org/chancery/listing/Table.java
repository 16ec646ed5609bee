package org.chancery.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells under each other. A column is as wide as its widest cell, but for one that takes what the screen has
 * left and breaks its text to fit.
 *
 * @param flowing counts, from 0, the column that takes what is left
 */
record Table(List<List<Cell>> rows, int flowing) {
    private static final int GAP = 2;

    Table {
        rows = List.copyOf(rows);
    }

    /** The columns that are left for the flowing one; less than nought where the others alone are too wide. */
    int room(Screen screen) {
        return screen.columns() - rest();
    }

    /** The lines of each row, none with blanks at its end. */
    List<List<String>> lines(Screen screen) {
        List<Integer> widths = new ArrayList<>(widths());
        widths.set(flowing, Math.max(1, Math.min(widths.get(flowing), room(screen))));
        return rows.stream().map(row -> lines(row, widths, screen)).toList();
    }

    private static List<String> lines(List<Cell> row, List<Integer> widths, Screen screen) {
        List<List<Cell.Paragraph>> cells = IntStream.range(0, row.size())
                .mapToObj(i -> row.get(i).lines(widths.get(i)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(i -> line(cells, i, widths, screen)).toList();
    }

    /** Blanks are written before a text, not after one: so none stands at a line's end. */
    private static String line(List<List<Cell.Paragraph>> cells, int number, List<Integer> widths, Screen screen) {
        StringBuilder line = new StringBuilder();
        int blank = 0;
        for (int column = 0; column < cells.size(); column++) {
            List<Cell.Paragraph> cell = cells.get(column);
            String text = number < cell.size() ? cell.get(number).text() : "";
            if (!text.isEmpty()) {
                line.append(" ".repeat(blank)).append(screen.shown(text, cell.get(number).look()));
                blank = 0;
            }
            blank += widths.get(column) - LetterWidth.of(text) + gap(widths.get(column));
        }
        return line.toString();
    }

    private List<Integer> widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(flowing + 1);
        return IntStream.range(0, columns).mapToObj(this::width).toList();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).width())
                .max()
                .orElse(0);
    }

    private int rest() {
        List<Integer> widths = widths();
        int all = widths.stream().mapToInt(width -> width + gap(width)).sum();
        return all - GAP - widths.get(flowing);
    }

    /** The blanks after a column: none after one in which nothing stands. */
    private static int gap(int width) {
        return width == 0 ? 0 : GAP;
    }
}
