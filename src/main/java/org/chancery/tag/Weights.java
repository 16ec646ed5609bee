package org.chancery.tag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a text speaks of what it names: each time in the title counts five, in its first three sentences three, further
 * down one.
 *
 * @param <T> what is named
 */
final class Weights<T> {
    static final int TITLE = 5;
    static final int LEAD = 3;
    static final int REST = 1;
    /** What is named once or twice far below is not what a text is about. */
    private static final int LEAST = 3;
    /** Nor is what a long text names so many times less than what it is about. */
    private static final int LEAST_SHARE = 6;

    private final Map<T, Integer> weights = new LinkedHashMap<>();

    void add(T named, int weight) {
        weights.merge(named, weight, Integer::sum);
    }

    boolean has(T named) {
        return weights.containsKey(named);
    }

    /** What the text is about: the heaviest first; of equals that which is named first. */
    List<T> main() {
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST && each.getValue() * LEAST_SHARE >= most)
                .sorted(Comparator.comparing((Map.Entry<T, Integer> each) -> -each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
