package org.chancery.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A range of days in a briefing's zone, {@code until} not included; at least one day. */
public record Period(LocalDate from, LocalDate until) {
    /** The most days that an edition may be about: ten years. */
    public static final int MOST_DAYS = 3660;

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("not a period: [" + from + ", " + until + ")");
        }
    }

    /** The days from one to another, both included. */
    public static Period including(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** The last day, included. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Its number of days. */
    public long length() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** All its days in order. */
    public List<LocalDate> days() {
        return from.datesUntil(until).toList();
    }
}
