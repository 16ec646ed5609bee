package org.chancery.source.coded;

/** Whole numbers in cells. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    /** No event is told more often than that: the cell holds something else. */
    private static final int MOST_REPORTS = 1_000_000;

    private Numbers() {}

    /** Whether a cell may say how many reports there are of an event; if not, the row is refused. */
    static boolean areReports(Rows rows, int cell, CodedShelf shelf) {
        if (atLeastOne(rows, cell) <= MOST_REPORTS) {
            return true;
        }
        shelf.refused(
                "\"" + rows.text(cell) + "\" reports of one event are not believed", rows, cell,
                MOST_REPORTS + " is the most");
        return false;
    }

    /** The number, but at least one, and one where there is none; what follows a full stop does not count. */
    static int atLeastOne(Rows rows, int cell) {
        int number = 0;
        for (int at = 0; at < Math.min(rows.length(cell), MOST_DIGITS); at++) {
            int digit = rows.letter(cell, at) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = 10 * number + digit;
        }
        return Math.max(1, number);
    }
}
