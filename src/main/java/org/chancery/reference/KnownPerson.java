package org.chancery.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person with all names taken apart. */
record KnownPerson(Person person, List<NameParts> names) {
    static KnownPerson of(Person person) {
        List<NameParts> names = new ArrayList<>();
        names.add(parts(person.name(), person));
        for (String alias : person.aliases()) {
            names.add(parts(alias, person));
        }
        return new KnownPerson(person, names);
    }

    private static NameParts parts(String name, Person person) {
        return NameParts.of(name, NameParts.familyFirst(name, person.country()));
    }

    /** The surnames of all names, each once. */
    Set<String> surnames() {
        Set<String> surnames = new LinkedHashSet<>();
        for (NameParts name : names) {
            surnames.addAll(name.surnames());
        }
        return surnames;
    }

    /** The given names of all names, each once. */
    Set<String> givenNames() {
        Set<String> givenNames = new LinkedHashSet<>();
        for (NameParts name : names) {
            if (!name.given().isEmpty()) {
                givenNames.add(name.given());
            }
        }
        return givenNames;
    }

    /** How alike the surnames are, in the name in which they are most. */
    double likeness(Asked asked) {
        double most = 0;
        for (NameParts name : names) {
            most = Math.max(most, NameLikeness.ofSurnames(name.bare(), asked.like(name).bare()));
        }
        return most;
    }

    /** Whether the given name fits, at least so well, and what stands behind the name. */
    boolean fits(Asked asked, double least) {
        return givenLike(asked, least) && hasSuffix(asked.western().suffix());
    }

    /** Whether no given name was asked for, or one at least so much like this person's, or the first of two. */
    private boolean givenLike(Asked asked, double least) {
        for (NameParts name : names) {
            String given = asked.like(name).given();
            if (given.isEmpty()
                    || NameLikeness.ofGiven(name.given(), given) >= least
                    || !name.familyFirst() && name.given().startsWith(given + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Donald Trump Jr. is not Donald Trump, but Lloyd Austin III is Lloyd J. Austin III. */
    private boolean hasSuffix(String suffix) {
        for (NameParts name : names) {
            if (suffix.isEmpty() || suffix.equals(name.suffix())) {
                return true;
            }
        }
        return false;
    }
}
