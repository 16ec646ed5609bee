package org.chancery.source.csv;

import org.chancery.yaml.DateText;

/**
 * Finds the day of an event that is a row on a line of its own, without cutting the row into texts.
 *
 * @param column in which the day stands; less than nought where there is none such
 * @param columns how many there are
 */
record DayCell(byte separator, int column, int columns) {
    private static final int UNKNOWN = -1;
    private static final byte QUOTE = '"';

    /** The day as 20220131; less than nought where the row has to be read to know it, or to say what is wrong with it. */
    int day(byte[] line, int length) {
        int day = UNKNOWN;
        int cell = 0;
        for (int from = 0; from <= length; cell++) {
            boolean isQuoted = from < length && line[from] == QUOTE;
            int end = isQuoted ? endOfQuoted(line, from + 1, length) : endOfPlain(line, from, length);
            if (end < 0) {
                return UNKNOWN;
            }
            if (cell == column) {
                int around = isQuoted ? 1 : 0;
                day = DateText.number(line, from + around, end - from - 2 * around);
            }
            from = end + 1;
        }
        return cell == columns ? day : UNKNOWN;
    }

    /** Where a cell ends; less than nought where a quote stands in it. */
    private int endOfPlain(byte[] line, int from, int length) {
        int at = from;
        while (at < length && line[at] != separator) {
            if (line[at] == QUOTE) {
                return UNKNOWN;
            }
            at++;
        }
        return at;
    }

    /** Where a cell ends that began with a quote; less than nought where that is not closed, or more follows it. */
    private int endOfQuoted(byte[] line, int from, int length) {
        int at = from;
        while (at < length) {
            if (line[at] != QUOTE) {
                at++;
            } else if (at + 1 < length && line[at + 1] == QUOTE) {
                at += 2;
            } else {
                return at + 1 == length || line[at + 1] == separator ? at + 1 : UNKNOWN;
            }
        }
        return UNKNOWN;
    }
}
