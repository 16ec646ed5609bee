package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a folded name stands for. Built cold at each start, so without lambdas and without comparing records. */
final class NameIndex {
    private NameIndex() {}

    /** For each folded name whom it stands for, in their order; an id stands for its owner alone. */
    static <T extends Named> Map<String, List<T>> of(List<T> all) {
        Map<String, List<T>> index = new HashMap<>();
        Map<String, T> owners = new HashMap<>();
        for (T each : all) {
            String id = FoldedName.of(each.id());
            owners.put(id, each);
            index.put(id, List.of(each));
        }
        for (T each : all) {
            for (String name : each.names()) {
                String key = FoldedName.of(name);
                if (!owners.containsKey(key)) {
                    List<T> before = index.get(key);
                    index.put(key, before == null ? List.of(each) : joined(before, each));
                }
            }
        }
        return index;
    }

    /** One that has the same name twice, folded, comes after itself. */
    private static <T> List<T> joined(List<T> before, T each) {
        if (before.getLast() == each) {
            return before;
        }
        List<T> joined = new ArrayList<>(before);
        joined.add(each);
        return List.copyOf(joined);
    }
}
