package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what a folded name stands for. */
final class NameIndex {
    private NameIndex() {}

    /** For each folded name whom it stands for, in their order; an id stands for its owner alone. */
    static <T extends Named> SortedMap<String, List<T>> of(List<T> all) {
        SortedMap<String, List<T>> index = new TreeMap<>();
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
