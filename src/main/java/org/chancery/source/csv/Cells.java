package org.chancery.source.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.source.line.Lines;

/** Cuts rows into cells. */
final class Cells {
    private final CsvReader.CsvReaderBuilder reader;

    Cells(char separator) {
        reader = CsvReader.builder().fieldSeparator(separator).maxBufferSize(2 * Lines.LONGEST);
    }

    /** The cells of one row, whose quotes are right. */
    List<Row.Cell> of(String row) {
        return row.isEmpty() ? List.of(new Row.Cell("", 0))
                : reader.ofSingleCsvRecord(new Collector(row.length()), row);
    }

    /** Takes the cells with their places, which the reader counts from the row's first character. */
    private static final class Collector extends AbstractBaseCsvCallbackHandler<List<Row.Cell>> {
        private final List<Row.Cell> cells = new ArrayList<>();
        private final int end;

        Collector(int end) {
            this.end = end;
        }

        @Override
        protected void handleField(int index, char[] letters, int offset, int length, boolean quoted) {
            // A last cell in which nothing stands is given without its place.
            int from = index > 0 && offset == 0 ? end : offset;
            cells.add(new Row.Cell(new String(letters, offset, length), from));
        }

        @Override
        protected List<Row.Cell> buildRecord() {
            return cells;
        }
    }
}
