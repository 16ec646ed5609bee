package org.chancery.source.coded;

import java.time.LocalDate;

/** How a dataset writes its rows. */
interface Coding {
    /** The cell that holds the day of a row. */
    int dayCell();

    /** The day in that cell as a number; less than nought where there is none. */
    default int day(Rows rows) {
        return Days.of(rows, dayCell());
    }

    /** Whether a row has as many cells as it may have. */
    boolean hasWidth(Rows rows);

    /** How many cells a row may have, in words. */
    String widths();

    /** Reads a row of as many cells as it may have, whose day is asked for, and says what becomes of it. */
    void read(Rows rows, LocalDate day);
}
