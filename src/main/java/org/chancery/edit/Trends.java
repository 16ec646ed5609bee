package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.chancery.briefing.Period;
import org.chancery.digest.History;
import org.chancery.event.Event;

/**
 * Counts the events of each country over the last periods, this one included, by events that are each told once; where
 * coded events are at hand, the reports of those, since they are counted the same way in every period.
 */
record Trends(Desk desk) {
    /** More would be a table, not a picture. */
    private static final int MOST_LINES = 8;

    /** The history; it begins with the first period of which anything is known. */
    History of(List<Event> once, CodedMatters matters) {
        return matters.isEmpty() ? told(once) : counted(matters);
    }

    /**
     * How things of a sort are counted.
     *
     * @param subjects the countries and what else has a line, by name, and which things each has
     */
    private record Counting<T>(
            List<String> datasets,
            BiPredicate<Period, T> within,
            Function<List<T>, Map<String, Predicate<T>>> subjects,
            ToIntFunction<T> weight) {}

    private History told(List<Event> once) {
        return history(
                once.stream().filter(Subjects::counts).toList(),
                new Counting<>(
                        List.of(), (period, event) -> event.date().within(period.from(), period.until(), desk.zone()),
                        new Subjects(desk)::of, event -> 1));
    }

    private History counted(CodedMatters matters) {
        return history(
                matters.sums(),
                new Counting<>(
                        matters.datasets(), (period, sum) -> period.contains(sum.day()), new CodedSubjects(desk)::of,
                        CodedSum::mentions));
    }

    private <T> History history(List<T> all, Counting<T> counting) {
        List<Period> periods = new ArrayList<>(Reach.of(desk.briefing(), desk.edition()).periods());
        List<List<T>> events = new ArrayList<>();
        periods.forEach(period -> events.add(
                all.stream().filter(event -> counting.within.test(period, event)).toList()));
        while (!events.isEmpty() && events.getFirst().isEmpty()) {
            events.removeFirst();
            periods.removeFirst();
        }
        return new History(
                periods.stream().map(period -> new History.Span(period.from(), period.last())).toList(),
                counting.datasets, lines(events, counting));
    }

    private static <T> List<History.Line> lines(List<List<T>> periods, Counting<T> counting) {
        List<History.Line> lines = new ArrayList<>();
        counting.subjects.apply(periods.stream().flatMap(List::stream).toList()).forEach((name, test) -> {
            List<Integer> counts = periods.stream()
                    .map(events -> events.stream().filter(test).mapToInt(counting.weight).sum())
                    .toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                lines.add(new History.Line(name, counts));
            }
        });
        lines.sort(Comparator.comparingInt((History.Line line) -> -line.events().getLast())
                .thenComparingInt(line -> -line.events().stream().mapToInt(Integer::intValue).sum()));
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }
}
