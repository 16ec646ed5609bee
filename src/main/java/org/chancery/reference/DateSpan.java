package org.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days from one to before another; {@link LocalDate#MIN} and {@link LocalDate#MAX} where an end is open.
 */
public record DateSpan(LocalDate from, LocalDate until) {
    public DateSpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
        }
    }

    /** All days. */
    public static DateSpan always() {
        return new DateSpan(LocalDate.MIN, LocalDate.MAX);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether a day of a month lies in it. */
    public boolean touches(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && month.atDay(1).isBefore(until);
    }
}
