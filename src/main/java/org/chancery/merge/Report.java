package org.chancery.merge;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.event.Event;
import org.chancery.event.EventDate;

/**
 * One telling of an event, with all that it is compared by.
 *
 * @param told made when it is first asked for
 * @param named those of the people whose surname stands in the title
 * @param names the words of the names of the people
 * @param territories ids of countries, and of bodies and regions of many; of smaller ones the members
 * @param place folded; empty where none is named
 * @param marks what another report of the event is likely to have too
 */
record Report(
        Event event,
        KindFamily family,
        LocalDate first,
        LocalDate last,
        Words title,
        Once<Told> told,
        Set<String> people,
        Set<String> named,
        Set<String> names,
        Set<String> territories,
        String place,
        Set<String> marks) {

    /** The days between the two, none where they overlap. */
    long daysApart(Report other) {
        if (!last.isBefore(other.first) && !other.last.isBefore(first)) {
            return 0;
        }
        return last.isBefore(other.first)
                ? other.first.toEpochDay() - last.toEpochDay()
                : first.toEpochDay() - other.last.toEpochDay();
    }

    boolean isAbout() {
        return event.date() instanceof EventDate.About;
    }

    boolean isMonth() {
        return event.date() instanceof EventDate.Month;
    }
}
