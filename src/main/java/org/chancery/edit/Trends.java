package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.briefing.Period;
import org.chancery.digest.History;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;

/**
 * Counts the events of each country over the last periods, this one included, by events that are each told once; where
 * coded events are at hand those, since they are counted the same way in every period.
 */
record Trends(Desk desk) {
    /** More would be a table, not a picture. */
    private static final int MOST_LINES = 8;

    /** The history; it begins with the first period of which anything is known. */
    History of(Material once) {
        return once.coded().isEmpty() ? told(once.events()) : counted(once.coded());
    }

    private History told(List<Event> once) {
        List<Event> counting = once.stream().filter(Subjects::counts).toList();
        return history(
                List.of(), counting,
                (period, event) -> event.date().within(period.from(), period.until(), desk.zone()),
                all -> new Subjects(desk).of(all));
    }

    private History counted(List<CodedEvent> coded) {
        List<String> datasets = coded.stream().map(CodedEvent::dataset).distinct().sorted().toList();
        return history(
                datasets, coded, (period, event) -> period.contains(event.day()),
                all -> new CodedSubjects(desk).of(all));
    }

    private <T> History history(
            List<String> datasets, List<T> all, BiPredicate<Period, T> within,
            Function<List<T>, Map<String, Predicate<T>>> subjects) {
        List<Period> periods = new ArrayList<>(Reach.of(desk.briefing(), desk.edition()).periods());
        List<List<T>> events = new ArrayList<>();
        periods.forEach(period -> events.add(all.stream().filter(event -> within.test(period, event)).toList()));
        while (!events.isEmpty() && events.getFirst().isEmpty()) {
            events.removeFirst();
            periods.removeFirst();
        }
        List<T> counted = events.stream().flatMap(List::stream).toList();
        return new History(
                periods.stream().map(period -> new History.Span(period.from(), period.last())).toList(), datasets,
                lines(events, subjects.apply(counted)));
    }

    private static <T> List<History.Line> lines(List<List<T>> periods, Map<String, Predicate<T>> subjects) {
        List<History.Line> lines = new ArrayList<>();
        subjects.forEach((name, test) -> {
            List<Integer> counts =
                    periods.stream().map(events -> (int) events.stream().filter(test).count()).toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                lines.add(new History.Line(name, counts));
            }
        });
        lines.sort(Comparator.comparingInt((History.Line line) -> -line.events().getLast())
                .thenComparingInt(line -> -line.events().stream().mapToInt(Integer::intValue).sum()));
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }
}
