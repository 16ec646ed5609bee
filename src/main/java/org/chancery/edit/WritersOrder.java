package org.chancery.edit;

import java.util.List;
import org.chancery.event.Event;

/** Gives the events that the writer put first a weight above all others, the first of them most. */
record WritersOrder(List<String> first) {
    private static final int ABOVE_ALL = 1000;

    List<Event> apply(List<Event> events) {
        return first.isEmpty() ? events : events.stream().map(this::weighed).toList();
    }

    private Event weighed(Event event) {
        int place = first.indexOf(event.id());
        return place < 0 ? event : event.withWeight(ABOVE_ALL - place);
    }
}
