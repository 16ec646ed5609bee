package org.chancery.source.csv;

import java.util.List;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;

/**
 * The cells of one row.
 *
 * @param source the lines that the row takes
 * @param ended whether the last of them has an end
 */
record Row(SourceText source, List<Cell> cells, boolean ended) {

    /**
     * What stands in a cell, without the quotes around it.
     *
     * @param offset where it begins in the row's lines
     */
    record Cell(String text, int offset) {}

    /** Whether nothing stands in any cell. */
    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    Position position(Cell cell) {
        return new Places(source).of(cell.offset(), cell.text().indexOf('\n') < 0 ? cell.text().length() : 1);
    }

    /** Where the row begins. */
    Position start() {
        return new Position(source.first(), 1, 1);
    }
}
