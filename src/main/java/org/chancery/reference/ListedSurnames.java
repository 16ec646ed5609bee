package org.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The surnames and given names of a list of people, gathered when they are first asked for. */
final class ListedSurnames implements Surnames {
    private final Catalog<Person> people;
    private volatile SortedMap<String, List<Person>> bearers = new TreeMap<>();
    private volatile SortedMap<String, List<Person>> called = new TreeMap<>();

    ListedSurnames(Catalog<Person> people) {
        this.people = people;
    }

    @Override
    public Collection<String> all() {
        return bearers().keySet();
    }

    @Override
    public List<Person> bearers(String folded) {
        return bearers().getOrDefault(folded, List.of());
    }

    @Override
    public List<Person> called(String folded) {
        return called().getOrDefault(folded, List.of());
    }

    /** For each surname its bearers, in the order of the data. */
    SortedMap<String, List<Person>> bearers() {
        if (bearers.isEmpty()) {
            bearers = index(KnownPerson::surnames);
        }
        return bearers;
    }

    /** For each given name its bearers, in the order of the data. */
    SortedMap<String, List<Person>> called() {
        if (called.isEmpty()) {
            called = index(KnownPerson::givenNames);
        }
        return called;
    }

    private SortedMap<String, List<Person>> index(Function<KnownPerson, Set<String>> names) {
        SortedMap<String, List<Person>> index = new TreeMap<>();
        for (Person person : people.all()) {
            for (String name : names.apply(KnownPerson.of(person))) {
                index.computeIfAbsent(name, ignored -> new ArrayList<>()).add(person);
            }
        }
        return index;
    }
}
