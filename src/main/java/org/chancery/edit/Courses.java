package org.chancery.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Period;
import org.chancery.digest.Course;
import org.chancery.event.Event;

/**
 * How long it has been going on: from the first of the briefing's events that leads to the period without a longer lull
 * than sixty days. An event of which only the month is known lasts the month. Nobody asks since when of what has been
 * going on for more than a year.
 */
record Courses(Desk desk, EntryWriter entries) {
    private static final int LONGEST_LULL = 60;
    private static final int LONGEST = 365;

    /** The first day that may have an event of a course that leads to a period, or show that it began before. */
    static LocalDate farthest(Period period) {
        return period.from().minusDays(LONGEST + LONGEST_LULL);
    }

    /** The course of these events, those before the period included; empty where it began in the period. */
    Optional<Course> of(List<Event> events) {
        LocalDate from = desk.edition().period().from();
        LocalDate reached = from;
        Optional<Event> first = Optional.empty();
        List<Event> latestFirst = events.stream()
                .filter(event -> event.date().first(desk.zone()).isBefore(from))
                .filter(this::isSelected)
                .sorted(Comparator.comparing((Event event) -> event.date().last(desk.zone())).reversed())
                .toList();
        for (Event event : latestFirst) {
            if (event.date().last(desk.zone()).isBefore(reached.minusDays(LONGEST_LULL))) {
                break;
            }
            LocalDate began = event.date().first(desk.zone());
            if (began.isBefore(reached)) {
                reached = began;
                first = Optional.of(event);
            }
        }
        if (reached.isBefore(from.minusDays(LONGEST))) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(reached, desk.edition().period().until());
        return first.map(event -> new Course(entries.dating(event), days));
    }

    private boolean isSelected(Event event) {
        return desk.selection().refusal(event, desk.briefing().select()).isEmpty();
    }
}
