package org.chancery.edit;

import java.util.List;
import org.chancery.event.Event;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;

/** Who met whom: the meetings, calls, visits, talks and summits of a period that took place, and who took part. */
record Encounters(Desk desk) {

    /** The encounters, earliest first. */
    List<Event> of(List<Event> events) {
        return events.stream()
                .filter(Encounters::isEncounter)
                .filter(event -> !event.people().isEmpty() && event.status() == EventStatus.HELD)
                .sorted(desk.earliestFirst())
                .toList();
    }

    private static boolean isEncounter(Event event) {
        return inPerson(event) || event.kind() == EventKind.CALL;
    }

    /** Whether people meet face to face. */
    static boolean inPerson(Event event) {
        return switch (event.kind()) {
            case MEETING, VISIT, TALKS, SUMMIT -> true;
            default -> false;
        };
    }
}
