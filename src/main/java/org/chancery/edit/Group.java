package org.chancery.edit;

import java.util.List;
import org.chancery.event.Event;
import org.chancery.reference.CountryCode;

/**
 * Events under one heading, heaviest first.
 *
 * @param countries that the heading names; none where it names something else
 * @param limit entries that have room; the rest stands "in brief"
 */
record Group(String heading, List<CountryCode> countries, List<Event> events, int limit) {
    Group {
        countries = List.copyOf(countries);
        events = List.copyOf(events);
    }

    /** The events that have room. */
    List<Event> kept() {
        return events.subList(0, Math.min(limit, events.size()));
    }

    /** The events that have none. */
    List<Event> overflow() {
        return events.subList(Math.min(limit, events.size()), events.size());
    }
}
