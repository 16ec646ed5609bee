package org.chancery.source.coded;

/** Whole numbers in cells. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

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
