package org.chancery.tag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a text speaks of what it names.
 *
 * @param <T> what is named
 */
final class Weights<T> {
    private final Map<T, Integer> weights = new LinkedHashMap<>();

    void add(T named, int weight) {
        weights.merge(named, weight, Integer::sum);
    }

    boolean has(T named) {
        return weights.containsKey(named);
    }

    /** The heaviest first; of equals that which is named first. */
    List<T> heaviestFirst() {
        return weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<T, Integer> each) -> -each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
