package org.chancery.merge;

import java.util.List;
import org.chancery.event.Event;

/**
 * One event with the sources of all its reports.
 *
 * @param others the reports that were merged into it
 */
public record Merged(Event event, List<Event> others, List<Conflict> conflicts) {
    public Merged {
        others = List.copyOf(others);
        conflicts = List.copyOf(conflicts);
    }

    /** An event that only one report tells of. */
    static Merged single(Event event) {
        return new Merged(event, List.of(), List.of());
    }
}
