package org.chancery.source;

import java.util.List;
import org.chancery.event.Event;

/** Events with unique ids, and the files that they were read from. */
public record EventSet(List<Event> events, List<ReadFile> files) {
    public EventSet {
        events = List.copyOf(events);
        files = List.copyOf(files);
    }
}
