package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.briefing.Period;
import org.chancery.event.CodedEvent;

/**
 * Coded events by what they tell of: there are very many of them, and of matters far fewer, so each event is looked at once
 * and each matter asked once whether a briefing wants it.
 */
final class CodedMatters {
    private final boolean isEmpty;
    private final Map<Matter, List<CodedEvent>> asked = new LinkedHashMap<>();

    /** The events whose matters are asked for. */
    CodedMatters(List<CodedEvent> coded, Predicate<Matter> isAsked) {
        isEmpty = coded.isEmpty();
        coded.forEach(event -> asked.computeIfAbsent(Matter.of(event), ignored -> new ArrayList<>()).add(event));
        asked.keySet().removeIf(isAsked.negate());
    }

    /** Whether there are no coded events at all, asked for or not. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Those of a period, in the order in which their matters come up. */
    Map<Matter, List<CodedEvent>> of(Period period) {
        Map<Matter, List<CodedEvent>> within = new LinkedHashMap<>();
        asked.forEach((matter, events) -> {
            List<CodedEvent> those = events.stream().filter(event -> period.contains(event.day())).toList();
            if (!those.isEmpty()) {
                within.put(matter, those);
            }
        });
        return within;
    }

    /** All that they tell of each matter on each day. */
    List<CodedSum> sums() {
        List<CodedSum> sums = new ArrayList<>();
        asked.forEach((matter, events) -> {
            Map<LocalDate, Integer> days = new LinkedHashMap<>();
            events.forEach(event -> days.merge(event.day(), event.mentions(), Integer::sum));
            days.forEach((day, mentions) -> sums.add(new CodedSum(day, matter, mentions)));
        });
        return sums;
    }

    /** The datasets that tell of what is asked for, in the order of their names. */
    List<String> datasets() {
        return datasets(asked);
    }

    /** The datasets that these are of, in the order of their names. */
    static List<String> datasets(Map<Matter, List<CodedEvent>> matters) {
        return matters.values().stream().flatMap(List::stream).map(CodedEvent::dataset).distinct().sorted().toList();
    }
}
