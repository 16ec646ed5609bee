package org.chancery.edit;

import java.util.List;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;

/**
 * What an edition is made of.
 *
 * @param events to be told
 * @param coded events to be counted
 */
public record Material(List<Event> events, List<CodedEvent> coded) {
    public Material {
        events = List.copyOf(events);
        coded = List.copyOf(coded);
    }
}
