package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.event.CodedEvent;

/**
 * All that coded events tell of a matter on a day: there are very many of them, and of matters far fewer.
 *
 * @param mentions of all of them
 */
record CodedSum(LocalDate day, Matter matter, int mentions) {
    /** The sums of those matters that are asked for. */
    static List<CodedSum> of(List<CodedEvent> coded, Predicate<Matter> asked) {
        Map<LocalDate, Map<Matter, Integer>> days = new LinkedHashMap<>();
        for (CodedEvent event : coded) {
            days.computeIfAbsent(event.day(), ignored -> new LinkedHashMap<>())
                    .merge(Matter.of(event), event.mentions(), Integer::sum);
        }
        List<CodedSum> sums = new ArrayList<>();
        days.forEach((day, matters) -> matters.forEach((matter, mentions) -> {
            if (asked.test(matter)) {
                sums.add(new CodedSum(day, matter, mentions));
            }
        }));
        return sums;
    }

    /** The datasets that tell of what is asked for, in the order of their names. */
    static List<String> datasets(List<CodedEvent> coded, Predicate<Matter> asked) {
        return coded.stream()
                .map(CodedEvent::dataset)
                .distinct()
                .sorted()
                .filter(dataset -> coded.stream()
                        .anyMatch(event -> event.dataset().equals(dataset) && asked.test(Matter.of(event))))
                .toList();
    }
}
