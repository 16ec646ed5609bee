package org.chancery.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Period;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.merge.Duplicates;

/** What became of the events that the last look-ahead announced for this period. */
record FollowUps(Desk desk, Period previous, Duplicates duplicates) {

    /** The announced events, earliest first. */
    List<Event> announced(List<Event> once) {
        LookAhead ahead = new LookAhead(desk);
        LocalDate reach = previous.until().plusDays(desk.briefing().aheadDays());
        return once.stream()
                .filter(desk::isOfPeriod)
                .filter(event -> event.date().first(desk.zone()).isBefore(reach))
                .filter(event -> !ahead.announced(event).isAfter(previous.last()))
                .sorted(desk.earliestFirst())
                .toList();
    }

    /** What became of one, in words. */
    String result(Event event, List<Event> once) {
        if (event.status() == EventStatus.HELD || event.status() == EventStatus.REPORTED) {
            return desk.language().word("followUp.held");
        }
        Optional<LocalDate> later = once.stream()
                .filter(other -> duplicates.isPutOff(event, other))
                .map(other -> other.date().first(desk.zone()))
                .min(Comparator.naturalOrder());
        return later.map(day -> desk.language().word("followUp.slipped", desk.language().date(day)))
                .orElseGet(() -> desk.language()
                        .word(event.status() == EventStatus.CANCELLED ? "followUp.cancelled" : "followUp.unknown"));
    }
}
