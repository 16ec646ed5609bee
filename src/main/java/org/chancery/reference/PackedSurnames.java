package org.chancery.reference;

import java.util.Collection;
import java.util.List;

/** The surnames that the build packed. */
record PackedSurnames(PackedNames names, PackedShelf<Person> people) implements Surnames {
    @Override
    public Collection<String> all() {
        return names.all();
    }

    @Override
    public List<Person> bearers(String folded) {
        return people.items(names.numbers(folded));
    }
}
