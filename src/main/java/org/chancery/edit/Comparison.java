package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.Period;
import org.chancery.digest.Changes;
import org.chancery.event.Event;
import org.chancery.event.EventKind;
import org.chancery.reference.Topic;

/** Compares a period with the one before it, by the events of both. */
final class Comparison {
    private final Desk desk;
    private final Period previous;
    private final List<Event> before;
    private final List<Event> now;

    /** A comparison of what is known of both periods. */
    Comparison(Desk desk, List<Event> once) {
        this.desk = desk;
        this.previous = desk.briefing().schedule().before(desk.edition().period());
        this.before = once.stream()
                .filter(event -> event.date().within(previous.from(), previous.until(), desk.zone()))
                .filter(Subjects::counts)
                .toList();
        this.now = once.stream()
                .filter(desk::isOfPeriod)
                .filter(Subjects::counts)
                .toList();
    }

    Period previous() {
        return previous;
    }

    /** The trend of each country, body or region that was asked for; of every country where none was. */
    List<Changes.Trend> countries() {
        return before.isEmpty() ? List.of() : trends(new Subjects(desk).of(both().toList()));
    }

    /** The trend of each topic that was asked for, most events first; of every topic where none was. */
    List<Changes.Trend> topics() {
        return before.isEmpty() ? List.of() : trends(topicTests());
    }

    /** The events of the period before that were announced after it. */
    List<Event> late() {
        return before.stream()
                .filter(event -> event.announced()
                        .map(day -> day.isAfter(previous.last())
                                && !day.isAfter(desk.edition().lastKnownDay()))
                        .orElse(false))
                .sorted(desk.earliestFirst())
                .toList();
    }

    private Stream<Event> both() {
        return Stream.concat(now.stream(), before.stream());
    }

    private Map<String, Predicate<Event>> topicTests() {
        Map<String, Predicate<Event>> tests = new LinkedHashMap<>();
        both()
                .flatMap(event -> event.topics().stream())
                .distinct()
                .filter(desk::isAskedTopic)
                .flatMap(id -> desk.reference().topic(id).stream())
                .sorted(Comparator.comparing(Topic::name))
                .forEach(topic -> tests.put(topic.name(), event -> event.topics().contains(topic.id())));
        return tests;
    }

    /** One line for each that has events in either period, most events first. */
    private List<Changes.Trend> trends(Map<String, Predicate<Event>> tests) {
        List<Changes.Trend> trends = new ArrayList<>();
        tests.forEach((name, test) -> {
            List<Event> then = before.stream().filter(test).toList();
            List<Event> these = now.stream().filter(test).toList();
            if (!then.isEmpty() || !these.isEmpty()) {
                trends.add(trend(name, then.size(), these));
            }
        });
        trends.sort(Comparator.comparingInt((Changes.Trend trend) -> -trend.now())
                .thenComparingInt(trend -> -trend.before()));
        return trends;
    }

    private Changes.Trend trend(String name, int then, List<Event> these) {
        Changes.Direction direction = Changes.Direction.of(then, these.size());
        String change =
                switch (direction) {
                    case NEW -> desk.language().word("trend.new");
                    case UP -> desk.language().word("trend.up", these.size() - then);
                    case SAME -> desk.language().word("trend.same");
                    case DOWN -> desk.language().word("trend.down", then - these.size());
                    case QUIET -> desk.language().word("trend.quiet");
                };
        String kinds = kinds(these);
        return new Changes.Trend(
                name, then, these.size(), direction, kinds.isEmpty() ? change : change + " · " + kinds);
    }

    /** "talks 3, call 1": what the events are, the most frequent kind first. */
    private String kinds(List<Event> events) {
        Map<EventKind, Long> counts = events.stream()
                .collect(Collectors.groupingBy(Event::kind, LinkedHashMap::new, Collectors.counting()));
        List<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<EventKind, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> desk.language()
                        .word("changes.kind", desk.language().word("kind." + entry.getKey().word()), entry.getValue()))
                .toList();
        return desk.language().enumeration(words);
    }
}
