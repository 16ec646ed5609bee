package org.chancery.merge;

import java.time.LocalDate;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;

/** Something that two reports of one event tell differently. */
public sealed interface Conflict {
    /** The report that the page does not follow. */
    Event other();

    /** The day. */
    record OfDate(Event other, LocalDate day, LocalDate otherDay) implements Conflict {}

    /** The place. */
    record OfPlace(Event other, String place, String otherPlace) implements Conflict {}

    /** Whether it took place. */
    record OfStatus(Event other, EventStatus status, EventStatus otherStatus) implements Conflict {}
}
