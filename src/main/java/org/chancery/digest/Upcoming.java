package org.chancery.digest;

import java.util.List;

/**
 * Something announced for the days ahead.
 *
 * @param event the event's id
 * @param place empty where it is not known
 * @param sources the numbers of the sources it is cited from
 */
public record Upcoming(
        String event,
        String headline,
        Dating date,
        String kind,
        String place,
        List<Attendee> people,
        List<Integer> sources) {
    public Upcoming {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
    }
}
