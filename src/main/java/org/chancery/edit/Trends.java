package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.briefing.Period;
import org.chancery.digest.History;
import org.chancery.event.Event;

/** Counts the events of each country over the last periods, this one included, by events that are each told once. */
record Trends(Desk desk) {
    /** More would be a table, not a picture. */
    private static final int MOST_LINES = 8;

    /** The history; it begins with the first period of which anything is known. */
    History of(List<Event> once) {
        List<Period> periods = new ArrayList<>(Reach.of(desk.briefing(), desk.edition()).periods());
        List<List<Event>> events = new ArrayList<>();
        periods.forEach(period -> events.add(of(period, once)));
        while (!events.isEmpty() && events.getFirst().isEmpty()) {
            events.removeFirst();
            periods.removeFirst();
        }
        return new History(
                periods.stream().map(period -> new History.Span(period.from(), period.last())).toList(), lines(events));
    }

    private List<Event> of(Period period, List<Event> once) {
        return once.stream()
                .filter(event -> event.date().within(period.from(), period.until(), desk.zone()))
                .filter(Subjects::counts)
                .toList();
    }

    private List<History.Line> lines(List<List<Event>> periods) {
        List<Event> all = periods.stream().flatMap(List::stream).toList();
        List<History.Line> lines = new ArrayList<>();
        new Subjects(desk).of(all).forEach((name, test) -> {
            if (all.stream().anyMatch(test)) {
                lines.add(new History.Line(name, counts(periods, test)));
            }
        });
        lines.sort(Comparator.comparingInt((History.Line line) -> -line.events().getLast())
                .thenComparingInt(line -> -line.events().stream().mapToInt(Integer::intValue).sum()));
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static List<Integer> counts(List<List<Event>> periods, Predicate<Event> test) {
        return periods.stream().map(events -> (int) events.stream().filter(test).count()).toList();
    }
}
