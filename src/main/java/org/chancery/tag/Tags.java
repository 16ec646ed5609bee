package org.chancery.tag;

import java.util.List;
import java.util.Optional;
import org.chancery.event.EventKind;
import org.chancery.reference.CountryCode;

/**
 * What a text names.
 *
 * @param countries in the order of their weight
 * @param bodies ids
 * @param regions ids
 * @param people ids, of those in office that day or known without an office
 * @param topics ids, the main one first
 * @param kind that the title or the first sentences tell of; empty where no rule says one
 * @param doubts what an editor should look at, by the key of the event that it concerns
 */
public record Tags(
        List<CountryCode> countries,
        List<String> bodies,
        List<String> regions,
        List<String> people,
        List<String> topics,
        Optional<EventKind> kind,
        List<Doubt> doubts) {
    public Tags {
        countries = List.copyOf(countries);
        bodies = List.copyOf(bodies);
        regions = List.copyOf(regions);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        doubts = List.copyOf(doubts);
    }
}
