package org.chancery.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person with all names taken apart. */
record KnownPerson(Person person, List<NameParts> names) {
    static KnownPerson of(Person person) {
        List<NameParts> names = new ArrayList<>();
        NameParts own = NameParts.of(person.name(), NameParts.familyFirst(person.name(), person.country()));
        names.add(own);
        for (String alias : person.aliases()) {
            NameParts parts = NameParts.of(alias, NameParts.familyFirst(alias, person.country()));
            if (!parts.reverses(own)) {
                names.add(parts);
            }
        }
        return new KnownPerson(person, names);
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
        for (NameParts name : names) {
            for (String own : name.surnames()) {
                for (String other : asked.like(name).surnames()) {
                    most = Math.max(most, JaroWinkler.likeness(own, other));
                }
            }
        }
        return most;
    }

    /** Whether no given name was asked for, or one at least so much like this person's. */
    boolean givenLike(Asked asked, double least) {
        for (NameParts name : names) {
            String given = asked.like(name).given();
            if (given.isEmpty() || JaroWinkler.likeness(name.given(), given) >= least) {
                return true;
            }
        }
        return false;
    }
}
