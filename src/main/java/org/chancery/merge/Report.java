package org.chancery.merge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.Place;
import org.chancery.reference.CountryCode;
import org.chancery.reference.FoldedName;

/**
 * One telling of an event, with all that it is compared by.
 *
 * @param territories ids of countries, bodies and regions
 * @param place folded; empty where none is named
 * @param marks what another report of the event is likely to have too
 */
record Report(
        Event event,
        KindFamily family,
        LocalDate first,
        LocalDate last,
        Title title,
        Set<String> people,
        Set<String> territories,
        String place,
        Set<String> marks) {

    static Report of(Event event, ZoneId zone, TitleReader titles) {
        Set<String> territories = new LinkedHashSet<>();
        event.countries().stream().map(CountryCode::value).forEach(territories::add);
        territories.addAll(event.bodies());
        territories.addAll(event.regions());
        Title title = titles.read(event.title());
        return new Report(
                event,
                KindFamily.of(event.kind()),
                event.date().first(zone),
                event.date().last(zone),
                title,
                new HashSet<>(event.people()),
                territories,
                event.place().map(Place::name).map(FoldedName::of).orElse(""),
                marks(event, title, territories));
    }

    private static Set<String> marks(Event event, Title title, Set<String> territories) {
        Set<String> marks = new LinkedHashSet<>();
        event.people().forEach(person -> marks.add("person " + person));
        title.words().stream().filter(word -> word.weight() == 1).forEach(word -> marks.add(word.text()));
        if (marks.isEmpty()) {
            marks.addAll(territories);
        }
        return marks;
    }

    /** The days between the two, none where they overlap. */
    long daysApart(Report other) {
        if (!last.isBefore(other.first) && !other.last.isBefore(first)) {
            return 0;
        }
        return last.isBefore(other.first)
                ? other.first.toEpochDay() - last.toEpochDay()
                : first.toEpochDay() - other.last.toEpochDay();
    }

    boolean isAbout() {
        return event.date() instanceof EventDate.About;
    }

    boolean isMonth() {
        return event.date() instanceof EventDate.Month;
    }
}
