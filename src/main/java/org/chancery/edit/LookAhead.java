package org.chancery.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;

/**
 * What is announced for the days after a period: events dated in the window that were announced by the last day that
 * the edition knows of, and were not called off.
 */
record LookAhead(Desk desk) {

    /** The announced events, earliest first. */
    List<Ranked> of(List<Event> events) {
        if (desk.briefing().aheadDays() == 0) {
            return List.of();
        }
        List<Event> announced = events.stream()
                .filter(desk::isAhead)
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .filter(event -> !announced(event).isAfter(desk.edition().lastKnownDay()))
                .toList();
        return desk.ranking().inOrder(announced).stream()
                .sorted(Comparator.<Ranked, LocalDate>comparing(each -> each.event().date().first(desk.zone()))
                        .thenComparingInt(Ranked::place))
                .toList();
    }

    /** When an event became known: as its file says, else its earliest source's date, else its own day. */
    LocalDate announced(Event event) {
        return event.announced()
                .or(() -> event.sources().stream()
                        .flatMap(source -> source.date().stream())
                        .min(Comparator.naturalOrder()))
                .orElse(event.date().first(desk.zone()));
    }
}
