package org.chancery.source.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Days as whole numbers, 20220131, which are compared by the million before one of them becomes a date. */
final class Days {
    private static final int DIGITS = 8;
    private static final int HYPHENED = 10;

    private final Map<Integer, Optional<LocalDate>> known = new HashMap<>();
    private int last;
    private Optional<LocalDate> lastDate = Optional.empty();

    /** The day that a cell begins with, as 20220131 or 2022-01-31; less than nought where there is none. */
    static int of(Rows rows, int cell) {
        int length = rows.length(cell);
        if (length < DIGITS) {
            return -1;
        }
        int plain = rows.number(cell, 0, DIGITS);
        if (plain >= 0 || length < HYPHENED || rows.letter(cell, 4) != '-' || rows.letter(cell, 7) != '-') {
            return plain;
        }
        int year = rows.number(cell, 0, 4);
        int month = rows.number(cell, 5, 2);
        int day = rows.number(cell, 8, 2);
        return year < 0 || month < 0 || day < 0 ? -1 : year * 10_000 + month * 100 + day;
    }

    /** A date as such a number; the first and the last number for dates that no year of four digits holds. */
    static int of(LocalDate date) {
        if (date.getYear() < 0) {
            return 0;
        }
        return date.getYear() > 9999
                ? Integer.MAX_VALUE
                : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** The date; empty where the calendar has none such. The same day gives the same value. */
    Optional<LocalDate> date(int day) {
        if (day != last) {
            lastDate = known.computeIfAbsent(day, Days::parsed);
            last = day;
        }
        return lastDate;
    }

    private static Optional<LocalDate> parsed(int day) {
        try {
            return day < 10_000_000
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(day / 10_000, day / 100 % 100, day % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
