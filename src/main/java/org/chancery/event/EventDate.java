package org.chancery.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** When an event took place, as exactly as it is known. */
public sealed interface EventDate {
    /** One day where both are the same, else all from one to the other. */
    static EventDate of(LocalDate first, LocalDate last) {
        return first.equals(last) ? new Day(first) : new Days(first, last);
    }

    /** One day. */
    record Day(LocalDate day) implements EventDate {}

    /** On or about a day. */
    record About(LocalDate day) implements EventDate {}

    /** Several days, both ends included. */
    record Days(LocalDate first, LocalDate last) implements EventDate {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
            }
        }
    }

    /** Only the month is known. */
    record Month(YearMonth month) implements EventDate {
        public Month {
            requireYear(month.getYear());
        }
    }

    /** A moment; which day it is depends on the zone. */
    record Moment(OffsetDateTime at) implements EventDate {
        public Moment {
            requireYear(at.getYear());
        }
    }

    /** Years are those that days are read in; a moment at the end of all time has no day in some zones. */
    private static void requireYear(int year) {
        if (year < 1000 || year > 9998) {
            throw new DateTimeException("not a year from 1000 to 9998: " + year);
        }
    }

    /** The day that the event counts by, which is its first. */
    default LocalDate first(ZoneId zone) {
        return switch (this) {
            case Day date -> date.day();
            case About date -> date.day();
            case Days date -> date.first();
            case Month date -> date.month().atDay(1);
            case Moment date -> date.at().atZoneSameInstant(zone).toLocalDate();
        };
    }

    /** The last day. */
    default LocalDate last(ZoneId zone) {
        return switch (this) {
            case Days date -> date.last();
            case Month date -> date.month().atEndOfMonth();
            case Day ignored -> first(zone);
            case About ignored -> first(zone);
            case Moment ignored -> first(zone);
        };
    }

    /** Whether it counts to the days from {@code from} to before {@code until}: a month only when all of it does. */
    default boolean within(LocalDate from, LocalDate until, ZoneId zone) {
        LocalDate first = first(zone);
        LocalDate counted = this instanceof Month ? last(zone) : first;
        return !first.isBefore(from) && counted.isBefore(until);
    }
}
