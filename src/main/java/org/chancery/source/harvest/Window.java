package org.chancery.source.harvest;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.event.EventDate;

/**
 * The days whose events are asked for, both included.
 *
 * @param counted the first day whose coded events are asked for: they are very many, and not needed from so far back
 */
public record Window(LocalDate first, LocalDate last, LocalDate counted) {

    /** The same days for all events. */
    public Window(LocalDate first, LocalDate last) {
        this(first, last, first);
    }

    /** All days there are. */
    public static Window always() {
        return new Window(LocalDate.MIN, LocalDate.MAX);
    }

    /** The days whose coded events are asked for. */
    public Window ofCoded() {
        return new Window(counted, last);
    }

    /** Whether some day of a date is one of them. */
    public boolean holds(EventDate date, ZoneId zone) {
        return !date.last(zone).isBefore(first) && !date.first(zone).isAfter(last);
    }
}
