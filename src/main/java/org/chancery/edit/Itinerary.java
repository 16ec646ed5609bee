package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.digest.Dating;
import org.chancery.digest.Stop;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.reference.Coordinates;
import org.chancery.reference.Person;

/** Where the principal has been: the places of the events that the principal took part in, one after the other. */
record Itinerary(Desk desk) {

    /** The stops of a period, earliest first; events at one place with none elsewhere between are one stop. */
    List<Stop> of(List<Event> events) {
        Optional<Person> principal = desk.briefing().principal();
        if (principal.isEmpty()) {
            return List.of();
        }
        List<Event> journey = events.stream()
                .filter(event -> isThere(principal.get().id(), event))
                .filter(Itinerary::isOnTheSpot)
                .sorted(desk.earliestFirst())
                .toList();
        List<List<Event>> stops = new ArrayList<>();
        for (Event event : journey) {
            if (stops.isEmpty() || !place(stops.getLast().getLast()).equals(place(event))) {
                stops.add(new ArrayList<>());
            }
            stops.getLast().add(event);
        }
        return numbered(stops);
    }

    /** What nobody knows the place of has no number on a map; and one place alone is no route. */
    private List<Stop> numbered(List<List<Event>> stops) {
        List<Optional<Coordinates>> places = stops.stream()
                .map(events -> events.getFirst().place().flatMap(this::whereabouts))
                .toList();
        boolean isRoute = places.stream().flatMap(Optional::stream).distinct().count() > 1;
        List<Stop> numbered = new ArrayList<>();
        int number = 0;
        for (int index = 0; index < stops.size(); index++) {
            Optional<Coordinates> at = isRoute ? places.get(index) : Optional.empty();
            number += at.isPresent() ? 1 : 0;
            int own = number;
            numbered.add(stop(stops.get(index), at.map(each -> new Stop.Spot(own, each))));
        }
        return numbered;
    }

    /** Whoever takes part in an encounter is there; a statement is made where its first person is. */
    private static boolean isThere(String person, Event event) {
        return Encounters.inPerson(event)
                ? event.people().contains(person)
                : event.kind() == EventKind.STATEMENT
                        && !event.people().isEmpty()
                        && event.people().getFirst().equals(person);
    }

    /** A place without a country, such as "by video", is none to travel to. */
    private static boolean isOnTheSpot(Event event) {
        return event.place().flatMap(Place::country).isPresent()
                && event.status() == EventStatus.HELD
                && !(event.date() instanceof EventDate.Month);
    }

    private static String place(Event event) {
        return event.place().map(Place::name).orElse("");
    }

    private Stop stop(List<Event> events, Optional<Stop.Spot> spot) {
        LocalDate first = events.getFirst().date().first(desk.zone());
        LocalDate last = events.stream()
                .map(event -> event.date().last(desk.zone()))
                .max(Comparator.naturalOrder())
                .orElse(first);
        Dating dates = first.equals(last) ? new Dating.Day(first) : new Dating.Days(first, last);
        return new Stop(dates, place(events.getFirst()), spot, events.stream().map(Event::title).toList());
    }

    private Optional<Coordinates> whereabouts(Place place) {
        return place.country().flatMap(country -> desk.reference().whereabouts(place.name(), country));
    }
}
