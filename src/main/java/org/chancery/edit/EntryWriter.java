package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.digest.Attendee;
import org.chancery.digest.Dating;
import org.chancery.digest.Entry;
import org.chancery.digest.Quotation;
import org.chancery.digest.Upcoming;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.event.Quote;
import org.chancery.reference.Office;
import org.chancery.reference.Person;

/**
 * Writes events as entries, each person with the office held on the day.
 *
 * @param editors what the editor has to say about some events, by their ids
 */
record EntryWriter(Desk desk, SourceList sources, Map<String, List<String>> editors) {

    Entry entry(Event event) {
        return new Entry(
                event.id(),
                event.title(),
                dating(event),
                event.kind().word(),
                event.status().word(),
                event.place().map(Place::name).orElse(""),
                people(event),
                event.summary(),
                event.quotes().stream().map(quote -> quotation(quote, event)).toList(),
                sources.numbers(event.sources()),
                notes(event),
                event.picture());
    }

    /** One line on something announced, with the sources that the edition can know. */
    Upcoming announced(Event event) {
        return line(event, knownSources(event));
    }

    /** One line on an event. */
    Upcoming line(Event event) {
        return line(event, event.sources());
    }

    private Upcoming line(Event event, List<Citation> cited) {
        return new Upcoming(
                event.id(),
                event.title(),
                dating(event),
                event.kind().word(),
                event.place().map(Place::name).orElse(""),
                people(event),
                sources.numbers(cited));
    }

    /** What had been published when the edition speaks; all of it where none had been, or where no date is known. */
    private List<Citation> knownSources(Event event) {
        List<Citation> known = event.sources().stream()
                .filter(source -> source.date()
                        .map(day -> !day.isAfter(desk.edition().lastKnownDay()))
                        .orElse(true))
                .toList();
        return known.isEmpty() ? event.sources() : known;
    }

    Dating dating(Event event) {
        LocalDate first = event.date().first(desk.zone());
        return switch (event.date()) {
            case EventDate.Day ignored -> new Dating.Day(first);
            case EventDate.Moment ignored -> new Dating.Day(first);
            case EventDate.About ignored -> new Dating.About(first);
            case EventDate.Days days -> new Dating.Days(first, days.last());
            case EventDate.Month ignored -> new Dating.Month(first);
        };
    }

    private List<Attendee> people(Event event) {
        return event.people().stream().flatMap(id -> attendee(id, event).stream()).toList();
    }

    /** The person with this id, with the office held on the event's day. */
    Optional<Attendee> attendee(String id, Event event) {
        LocalDate day = event.date().first(desk.zone());
        return desk.reference().people().named(id).map(person -> new Attendee(person.name(), office(person, day)));
    }

    /** The edition's number for one of an event's sources, which count from 1. */
    int number(Event event, int source) {
        return sources.note(event.sources().get(source - 1)).number();
    }

    Quotation quotation(Quote quote, Event event) {
        LocalDate day = event.date().first(desk.zone());
        Optional<Person> speaker = desk.reference().people().named(quote.by());
        return new Quotation(
                quote.text(),
                speaker.map(Person::name).orElse(quote.by()),
                speaker.map(person -> office(person, day)).orElse(""),
                quote.source().map(number -> number(event, number)));
    }

    private List<String> notes(Event event) {
        List<String> notes = new ArrayList<>();
        if (event.status() != EventStatus.HELD) {
            notes.add(desk.language().word("note." + event.status().word()));
        }
        notes.addAll(editors.getOrDefault(event.id(), List.of()));
        return notes;
    }

    private static String office(Person person, LocalDate day) {
        return person.officeOn(day).map(Office::title).orElse("");
    }
}
