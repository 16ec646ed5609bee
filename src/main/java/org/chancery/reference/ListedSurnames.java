package org.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The surnames of a list of people, gathered when they are first asked for. */
final class ListedSurnames implements Surnames {
    private final Catalog<Person> people;
    private volatile SortedMap<String, List<Person>> bearers = new TreeMap<>();

    ListedSurnames(Catalog<Person> people) {
        this.people = people;
    }

    @Override
    public Collection<String> all() {
        return index().keySet();
    }

    @Override
    public List<Person> bearers(String folded) {
        return index().getOrDefault(folded, List.of());
    }

    /** For each surname its bearers, in the order of the data. */
    SortedMap<String, List<Person>> index() {
        if (bearers.isEmpty()) {
            SortedMap<String, List<Person>> index = new TreeMap<>();
            for (Person person : people.all()) {
                for (String surname : KnownPerson.of(person).surnames()) {
                    index.computeIfAbsent(surname, ignored -> new ArrayList<>()).add(person);
                }
            }
            bearers = index;
        }
        return bearers;
    }
}
