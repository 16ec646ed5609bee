package org.chancery.source.harvest;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.event.EventDate;

/** The days whose events are asked for, both included. */
public record Window(LocalDate first, LocalDate last) {

    /** All days there are. */
    public static Window always() {
        return new Window(LocalDate.MIN, LocalDate.MAX);
    }

    /** Whether some day of a date is one of them. */
    public boolean holds(EventDate date, ZoneId zone) {
        return !date.last(zone).isBefore(first) && !date.first(zone).isAfter(last);
    }
}
