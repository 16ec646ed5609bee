package org.chancery.edit;

import java.time.ZoneId;
import java.util.Comparator;
import org.chancery.event.Event;

/** How much an event matters, from 0 to 100: the editor's own number, else that of its kind. */
final class Weight {
    private Weight() {}

    static int of(Event event) {
        return event.weight().orElse(event.kind().weight());
    }

    /** Heaviest first, then earliest, then by id, so that the order never depends on that of the files. */
    static Comparator<Event> heaviestFirst(ZoneId zone) {
        return Comparator.<Event>comparingInt(event -> -of(event))
                .thenComparing(event -> event.date().first(zone))
                .thenComparing(Event::id);
    }
}
