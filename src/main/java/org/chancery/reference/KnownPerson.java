package org.chancery.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person with all names taken apart. */
record KnownPerson(Person person, boolean familyFirst, List<NameParts> names) {
    static KnownPerson of(Person person) {
        boolean familyFirst = NameParts.familyFirst(person);
        List<NameParts> names = new ArrayList<>();
        names.add(NameParts.of(person.name(), familyFirst));
        for (String alias : person.aliases()) {
            names.add(NameParts.of(alias, familyFirst));
        }
        return new KnownPerson(person, familyFirst, names);
    }

    /** The surnames of all names, each once. */
    Set<String> surnames() {
        Set<String> surnames = new LinkedHashSet<>();
        for (NameParts name : names) {
            surnames.addAll(name.surnames());
        }
        return surnames;
    }

    /** How alike the surnames are, in the form in which they are most. */
    double likeness(Asked asked) {
        double most = 0;
        for (String own : surnames()) {
            for (String other : asked.like(this).surnames()) {
                most = Math.max(most, JaroWinkler.likeness(own, other));
            }
        }
        return most;
    }

    /** Whether no given name was asked for, or one at least so much like this person's. */
    boolean givenLike(Asked asked, double least) {
        String given = asked.like(this).given();
        if (given.isEmpty()) {
            return true;
        }
        for (NameParts name : names) {
            if (JaroWinkler.likeness(name.given(), given) >= least) {
                return true;
            }
        }
        return false;
    }
}
