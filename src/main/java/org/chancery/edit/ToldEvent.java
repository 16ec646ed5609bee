package org.chancery.edit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;

/**
 * What a reader of the digest knows of, as a machine would have coded it.
 *
 * @param actors the countries and bodies that it touches
 * @param first the day before it
 * @param last the day after it
 */
record ToldEvent(Set<Actor> actors, LocalDate first, LocalDate last) {
    static ToldEvent of(Event event, ZoneId zone) {
        Set<Actor> actors = new HashSet<>();
        event.countries().forEach(code -> actors.add(new Actor.OfCountry(code)));
        event.bodies().forEach(body -> actors.add(new Actor.OfBody(body)));
        return new ToldEvent(actors, event.date().first(zone).minusDays(1), event.date().last(zone).plusDays(1));
    }

    /** Whether it names both of those between whom something happens. */
    boolean names(Matter matter) {
        return actors.contains(matter.one()) && actors.contains(matter.other());
    }

    /** Whether what was coded between the same two is no more than a day off. */
    boolean isNear(CodedEvent coded) {
        return !coded.day().isBefore(first) && !coded.day().isAfter(last);
    }
}
