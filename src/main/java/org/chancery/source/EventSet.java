package org.chancery.source;

import java.util.List;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;
import org.chancery.source.harvest.ReadFile;

/**
 * What a briefing's sources gave.
 *
 * @param events with unique ids
 * @param coded events that are counted
 * @param files that they were read from
 * @param accounts of the sources, in the briefing's order
 */
public record EventSet(
        List<Event> events, List<CodedEvent> coded, List<ReadFile> files, List<SourceAccount> accounts) {
    public EventSet {
        events = List.copyOf(events);
        coded = List.copyOf(coded);
        files = List.copyOf(files);
        accounts = List.copyOf(accounts);
    }
}
