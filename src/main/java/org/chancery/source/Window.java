package org.chancery.source;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.event.EventDate;

/** The days whose events are asked for, both included. */
public record Window(LocalDate first, LocalDate last) {

    /** All days there are. */
    public static Window always() {
        return new Window(LocalDate.MIN, LocalDate.MAX);
    }

    boolean holds(EventDate date, ZoneId zone) {
        return !date.last(zone).isBefore(first) && !date.first(zone).isAfter(last);
    }
}
