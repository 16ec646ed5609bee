package org.chancery.source.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.source.harvest.Window;

/**
 * When an event of a calendar takes place.
 *
 * @param steps what may still be spent on this calendar
 */
record Occurrences(Component event, CalendarTime start, Zones zones, Steps steps) {

    /** Times on which it does not, since it is told anew or left out. */
    record Except(Set<LocalDate> days, Set<Instant> moments) {
        static Except none() {
            return new Except(new HashSet<>(), new HashSet<>());
        }

        void add(CalendarTime time) {
            if (time.time().isEmpty()) {
                days.add(time.day());
            } else {
                moments.add(time.moment().toInstant());
            }
        }

        boolean holds(CalendarTime time) {
            return days.contains(time.day()) || moments.contains(time.moment().toInstant());
        }
    }

    /** All beginnings in a window, earliest first. */
    List<CalendarTime> in(Window window, Length length, Except told) throws CalendarFault {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(start.day()));
        boolean endless = window.first().equals(LocalDate.MIN) || window.last().equals(LocalDate.MAX);
        if (!endless) {
            LocalDate from = window.first().minusDays(length.moreDays() + 1);
            LocalDate until = window.last().plusDays(1);
            for (ContentLine rule : event.properties("RRULE")) {
                days.addAll(ended(Repetition.of(rule)).days(start.day(), from, until, steps));
            }
            added().stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).forEach(days::add);
        }
        event.properties("EXDATE").forEach(line -> times(line).forEach(told::add));
        return days.stream().map(start::on).filter(time -> !told.holds(time)).toList();
    }

    /** The end of a rule is a moment of the world, and the days are those of the event's own zone. */
    private Repetition ended(Repetition repetition) {
        Optional<CalendarTime> end = repetition.until().stream()
                .flatMap(text -> CalendarTime.of(text, start.zone()).stream())
                .findFirst()
                .filter(time -> time.time().isPresent() && start.time().isPresent());
        return end.map(time -> {
            LocalDate near = time.moment().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().plusDays(1);
            while (start.on(near).moment().isAfter(time.moment())) {
                near = near.minusDays(1);
            }
            return repetition.until(near);
        }).orElse(repetition);
    }

    private List<LocalDate> added() {
        return event.properties("RDATE").stream()
                .flatMap(line -> times(line).stream())
                .map(CalendarTime::day)
                .toList();
    }

    /** Of periods the beginnings. */
    private List<CalendarTime> times(ContentLine line) {
        return Arrays.stream(line.value().split(","))
                .flatMap(text -> CalendarTime.of(text.replaceFirst("/.*", ""), zones.of(line)).stream())
                .toList();
    }
}
