package org.chancery.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Nearest;

/**
 * All countries, people, bodies, regions or topics, found by any of their names. Names are the same whatever their
 * case, accents, hyphens and apostrophes; an id goes before everybody's names. Nothing is ever found by likeness.
 */
public final class Catalog<T extends Named> {
    private static final int MOST_SUGGESTIONS = 3;
    /** A word that more names hold than this says nothing about what was meant. */
    private static final int MOST_CANDIDATES = 4;

    private final List<T> all;
    private volatile Map<String, List<T>> byName = Map.of();

    /** A catalog of these, whose ids differ. */
    public Catalog(List<T> all) {
        this.all = List.copyOf(all);
    }

    /** All of them, in the data's order. */
    public List<T> all() {
        return all;
    }

    /** The one with exactly this id. */
    public Optional<T> withId(String id) {
        return named(id).filter(each -> each.id().equals(id));
    }

    /** The one that this id, code, name or alias stands for, if it is one. */
    public Optional<T> named(String name) {
        return find(name).found();
    }

    /**
     * What an id, code, name or alias stands for. A word that several names hold, such as "Korea", is
     * ambiguous.
     */
    public Match<T> find(String name) {
        String key = FoldedName.of(name);
        List<T> meant = names().getOrDefault(key, List.of());
        if (meant.isEmpty()) {
            meant = holding(key);
            if (meant.size() < 2 || meant.size() > MOST_CANDIDATES) {
                return new Match.Unknown<>(suggestions(name));
            }
        }
        return meant.size() == 1 ? new Match.Found<>(meant.getFirst()) : new Match.Ambiguous<>(meant);
    }

    /** The published names that look like this one, the nearest first, a few at most. */
    public List<String> suggestions(String name) {
        String key = FoldedName.of(name);
        Set<String> left = new LinkedHashSet<>(names().keySet());
        Set<String> suggestions = new LinkedHashSet<>();
        Optional<String> near = Nearest.to(key, left);
        while (near.isPresent() && suggestions.size() < MOST_SUGGESTIONS) {
            names().getOrDefault(near.get(), List.of()).forEach(each -> suggestions.add(each.name()));
            left.remove(near.get());
            near = Nearest.to(key, left);
        }
        holding(key).stream().limit(MOST_SUGGESTIONS).forEach(each -> suggestions.add(each.name()));
        return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
    }

    /** Those with a name that holds every word of this one, the order aside. */
    private List<T> holding(String key) {
        List<String> words = Arrays.asList(key.split(" "));
        Set<T> found = new LinkedHashSet<>();
        for (T each : all) {
            if (Arrays.asList(FoldedName.of(each.name()).split(" ")).containsAll(words)) {
                found.add(each);
            }
        }
        return List.copyOf(found);
    }

    private Map<String, List<T>> names() {
        if (byName.isEmpty() && !all.isEmpty()) {
            byName = index();
        }
        return byName;
    }

    private Map<String, List<T>> index() {
        Map<String, List<T>> index = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (T each : all) {
            String id = FoldedName.of(each.id());
            ids.add(id);
            index.put(id, List.of(each));
        }
        for (T each : all) {
            for (String name : each.names()) {
                String key = FoldedName.of(name);
                List<T> before = index.getOrDefault(key, List.of());
                if (!ids.contains(key) && !before.contains(each)) {
                    List<T> both = new ArrayList<>(before);
                    both.add(each);
                    index.put(key, both);
                }
            }
        }
        return index;
    }
}
