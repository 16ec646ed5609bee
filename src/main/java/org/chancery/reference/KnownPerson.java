package org.chancery.reference;

import java.util.List;

/** A person with all names taken apart. */
record KnownPerson(Person person, boolean familyFirst, List<NameParts> names) {
    KnownPerson {
        names = List.copyOf(names);
    }

    static KnownPerson of(Person person) {
        boolean familyFirst = NameParts.familyFirst(person);
        return new KnownPerson(
                person,
                familyFirst,
                person.names().stream()
                        .skip(1)
                        .map(name -> NameParts.of(name, familyFirst))
                        .toList());
    }

    boolean hasSurname(String folded) {
        return names.stream().anyMatch(name -> name.surnames().contains(folded));
    }

    /** How alike the surnames are, in the form in which they are most. */
    double likeness(Asked asked) {
        return names.stream()
                .flatMap(name -> name.surnames().stream())
                .flatMapToDouble(own -> asked.like(this).surnames().stream()
                        .mapToDouble(other -> JaroWinkler.likeness(own, other)))
                .max()
                .orElse(0);
    }

    /** Whether no given name was asked for, or one at least so much like this person's. */
    boolean givenLike(Asked asked, double least) {
        String given = asked.like(this).given();
        return given.isEmpty()
                || names.stream()
                        .map(NameParts::given)
                        .anyMatch(own -> JaroWinkler.likeness(own, given) >= least);
    }
}
