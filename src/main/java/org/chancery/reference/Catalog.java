package org.chancery.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Nearest;

/**
 * All countries, people, bodies, regions, topics or cities, found by any of their names. Names are the same whatever their
 * case, accents, hyphens and apostrophes; an id goes before everybody's names. Nothing is ever found by likeness.
 */
public final class Catalog<T extends Named> {
    private static final int MOST_SUGGESTIONS = 3;
    /** A word that more names hold than this says nothing about what was meant. */
    private static final int MOST_CANDIDATES = 4;
    /** Any two codes are near each other. */
    private static final int LONGEST_CODE = 3;

    private final Shelf<T> shelf;

    /** A catalog of these, whose ids differ. */
    public Catalog(List<T> all) {
        this(new ListShelf<>(all));
    }

    Catalog(Shelf<T> shelf) {
        this.shelf = shelf;
    }

    /** All of them, in the data's order. */
    public List<T> all() {
        return shelf.all();
    }

    /** The one with exactly this id. */
    public Optional<T> withId(String id) {
        for (T each : bearers(id)) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The one that this id, code, name or alias stands for, if it is one. */
    public Optional<T> named(String name) {
        List<T> named = bearers(name);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * What an id, code, name or alias stands for. A word that several names hold, such as "Korea", is ambiguous.
     */
    public Match<T> find(String name) {
        List<T> meant = bearers(name);
        if (meant.size() == 1) {
            return new Match.Found<>(meant.getFirst());
        }
        if (meant.isEmpty()) {
            meant = holding(FoldedName.of(name));
        }
        return meant.size() < 2 || meant.size() > MOST_CANDIDATES
                ? new Match.Unknown<>(suggestions(name))
                : new Match.Ambiguous<>(meant);
    }

    /** All that this is an id, code, name or alias of. */
    List<T> bearers(String name) {
        return shelf.bearers(FoldedName.of(name));
    }

    /** The published name that looks most like this one, and those that hold all its words; a few at most. */
    public List<String> suggestions(String name) {
        String key = FoldedName.of(name);
        List<String> words = shelf.names().stream()
                .filter(each -> each.length() > LONGEST_CODE)
                .toList();
        Stream<String> near = Nearest.to(key, words).stream()
                .flatMap(word -> bearers(word).stream().map(each -> asTyped(each, word)));
        return Stream.concat(near, holding(key).stream().map(Named::name))
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** The id where that is what a typed word is near to, else the published name. */
    private static String asTyped(Named meant, String key) {
        return FoldedName.of(meant.id()).equals(key) ? meant.id() : meant.name();
    }

    /** Those with a name that holds every word of this one, in whatever order. */
    private List<T> holding(String key) {
        List<String> words = Arrays.asList(key.split(" "));
        return all().stream()
                .filter(each -> Arrays.asList(FoldedName.of(each.name()).split(" ")).containsAll(words))
                .toList();
    }
}
