package org.chancery.reference;

import java.util.Collection;
import java.util.List;

/** The surnames and given names that the build packed. */
record PackedSurnames(PackedNames surnames, PackedNames givenNames, PackedShelf<Person> people) implements Surnames {
    @Override
    public Collection<String> all() {
        return surnames.all();
    }

    @Override
    public List<Person> bearers(String folded) {
        return people.items(surnames.numbers(folded));
    }

    @Override
    public List<Person> called(String folded) {
        return people.items(givenNames.numbers(folded));
    }
}
