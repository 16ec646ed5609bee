package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a folded name stands for. */
final class NameIndex {
    private NameIndex() {}

    /** For each folded name whom it stands for, in their order; an id stands for its owner alone. */
    static <T extends Named> Map<String, List<T>> of(List<T> all) {
        Map<String, List<T>> index = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (T each : all) {
            String id = FoldedName.of(each.id());
            ids.add(id);
            index.put(id, List.of(each));
        }
        for (T each : all) {
            for (String name : each.names()) {
                String key = FoldedName.of(name);
                if (!ids.contains(key)) {
                    index.merge(key, List.of(each), NameIndex::joined);
                }
            }
        }
        return index;
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        if (before.containsAll(more)) {
            return before;
        }
        List<T> joined = new ArrayList<>(before);
        joined.addAll(more);
        return List.copyOf(joined);
    }
}
