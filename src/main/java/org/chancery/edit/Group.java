package org.chancery.edit;

import java.util.List;
import org.chancery.briefing.Criterion;
import org.chancery.reference.CountryCode;

/**
 * Events under one heading, in their order.
 *
 * @param countries that the heading names; none where it names something else
 * @param draws what other sections' events must meet to be referred to here
 * @param room for so many entries; the rest stands "in brief"
 * @param fullness why there is no more room
 */
record Group(String heading, List<CountryCode> countries, Criterion draws, List<Ranked> events, int room,
        String fullness) {
    /** Refers to no other section's events. */
    static final Criterion NOTHING = new Criterion.Any(List.of());

    Group {
        countries = List.copyOf(countries);
        events = List.copyOf(events);
    }

    /** Events under a heading with room for so many entries; none for those that no section takes. */
    Group(String heading, List<CountryCode> countries, Criterion draws, List<Ranked> events, int room) {
        this(heading, countries, draws, events, room,
                room == 0 ? "no section takes it" : "beyond the section's limit of " + room);
    }

    /** The events that have room. */
    List<Ranked> kept() {
        return events.subList(0, Math.min(room, events.size()));
    }

    /** The events that have none. */
    List<Ranked> overflow() {
        return events.subList(Math.min(room, events.size()), events.size());
    }

    /** The same events with less room, for a reason. */
    Group with(int lessRoom, String reason) {
        return new Group(heading, countries, draws, events, lessRoom, reason);
    }
}
