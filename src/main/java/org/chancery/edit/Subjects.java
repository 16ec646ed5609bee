package org.chancery.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Territory;

/** What periods are compared by: the countries, bodies and regions asked for; every country where none was. */
record Subjects(Desk desk) {

    /** What was called off, or is only planned, is no activity. */
    static boolean counts(Event event) {
        return event.status() == EventStatus.HELD || event.status() == EventStatus.REPORTED;
    }

    /** The name of each, and which events it has; the principal's own country, which nearly all touch, is left out. */
    Map<String, Predicate<Event>> of(List<Event> events) {
        Map<String, Predicate<Event>> tests = new LinkedHashMap<>();
        if (desk.briefing().countries().isEmpty()) {
            events.stream()
                    .flatMap(event -> event.countries().stream())
                    .distinct()
                    .filter(code -> desk.home().filter(code::equals).isEmpty())
                    .forEach(code -> tests.put(desk.name(code), event -> event.countries().contains(code)));
        }
        desk.briefing().countries().stream()
                .filter(territory -> desk.home().map(CountryCode::value).filter(territory.id()::equals).isEmpty())
                .forEach(territory -> tests.put(desk.shownName(territory), event -> touches(event, territory)));
        return tests;
    }

    /** A body counts where it is named: those of its members have lines of their own. */
    private boolean touches(Event event, Territory territory) {
        return desk.selection().meets(event, Desk.naming(territory));
    }
}
