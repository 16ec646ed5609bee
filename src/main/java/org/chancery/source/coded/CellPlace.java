package org.chancery.source.coded;

/**
 * Where a cell stands, in code points, and counted from 1.
 *
 * @param below how many lines the row has before the one that it stands on
 */
record CellPlace(int below, int column, int length) {

    /** Of a cell that has been cut; of any other one the beginning of the row. */
    static CellPlace of(Cells cells, int cell) {
        if (cell < 0 || cell >= cells.cells()) {
            return new CellPlace(0, 1, 1);
        }
        int below = 0;
        int column = 1;
        int first = cells.offset(cell);
        for (int at = 0; at < first; at++) {
            byte letter = cells.byteAt(at);
            below += letter == '\n' ? 1 : 0;
            column = letter == '\n' ? 1 : column + points(letter);
        }
        int length = 0;
        for (int at = first; at < cells.endOf(cell); at++) {
            length += points(cells.byteAt(at));
        }
        return new CellPlace(below, column, Math.max(1, length));
    }

    /** In UTF-8 the bytes that go on with a letter begin with 10. */
    private static int points(byte letter) {
        return (letter & 0xC0) == 0x80 ? 0 : 1;
    }
}
