package org.chancery.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Period;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;

/**
 * What is announced for the days after a period: events dated in the window that were announced by the last day that
 * the edition knows of, and were not called off.
 */
record LookAhead(Desk desk, Edition edition) {

    /** The announced events, earliest first. */
    List<Event> of(List<Event> events) {
        if (desk.briefing().aheadDays() == 0) {
            return List.of();
        }
        LocalDate from = edition.period().until();
        Period window = new Period(from, from.plusDays(desk.briefing().aheadDays()));
        return events.stream()
                .filter(event -> event.date().within(window.from(), window.until(), desk.zone()))
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .filter(event -> !announced(event).isAfter(edition.lastKnownDay()))
                .filter(event -> desk.selection().meets(event, desk.briefing().select()))
                .sorted(Comparator.<Event, LocalDate>comparing(event -> event.date().first(desk.zone()))
                        .thenComparing(Weight.heaviestFirst(desk.zone())))
                .toList();
    }

    /** When an event became known: as its file says, else its earliest source's date, else its own day. */
    private LocalDate announced(Event event) {
        return event.announced()
                .or(() -> event.sources().stream()
                        .map(Citation::date)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()))
                .orElse(event.date().first(desk.zone()));
    }
}
