package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.diagnostic.Origin;
import org.chancery.picture.Picture;
import org.chancery.reference.CountryCode;
import org.chancery.text.Prose;

/**
 * Something that happened, or is scheduled.
 *
 * @param announced when it became known; the earliest source's date, or the event's own first day, where the file
 *     gives none
 * @param countries the countries it touches; its place alone does not make it touch one
 * @param bodies ids of bodies it names
 * @param regions ids of regions it names
 * @param people ids of the persons who take part
 * @param topics ids, the main one first
 * @param weight from 0 to 100, where the file gives one
 * @param origin where it stands, for messages
 */
public record Event(
        String id,
        EventDate date,
        Optional<LocalDate> announced,
        EventKind kind,
        String title,
        Optional<Place> place,
        List<CountryCode> countries,
        List<String> bodies,
        List<String> regions,
        List<String> people,
        List<String> topics,
        OptionalInt weight,
        EventStatus status,
        Prose summary,
        List<Quote> quotes,
        List<Position> positions,
        List<Citation> sources,
        Optional<Picture> picture,
        Origin origin) {
    public Event {
        countries = List.copyOf(countries);
        bodies = List.copyOf(bodies);
        regions = List.copyOf(regions);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
        positions = List.copyOf(positions);
        sources = List.copyOf(sources);
    }

    /** The same event with this weight. */
    public Event withWeight(int heavier) {
        return new Event(
                id, date, announced, kind, title, place, countries, bodies, regions, people, topics,
                OptionalInt.of(heavier), status, summary, quotes, positions, sources, picture, origin);
    }

    /** The same event, which touches these countries and is cited from these publications. */
    public Event with(List<CountryCode> touched, List<Citation> publications) {
        return new Event(
                id, date, announced, kind, title, place, touched, bodies, regions, people, topics, weight, status,
                summary, quotes, positions, publications, picture, origin);
    }

    /** The same event told with these words. */
    public Event with(Prose text, List<Quote> words, List<Citation> publications) {
        return new Event(
                id, date, announced, kind, title, place, countries, bodies, regions, people, topics, weight, status,
                text, words, positions, publications, picture, origin);
    }
}
