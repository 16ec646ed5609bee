package org.chancery.reference;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Content that was read from files. */
final class ListShelf<T extends Named> implements Shelf<T> {
    private final List<T> all;
    private final SortedMap<String, List<T>> byName;

    ListShelf(List<T> all) {
        this.all = List.copyOf(all);
        this.byName = NameIndex.of(this.all);
    }

    @Override
    public List<T> all() {
        return all;
    }

    @Override
    public List<T> bearers(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    @Override
    public Collection<String> names() {
        return byName.keySet();
    }
}
