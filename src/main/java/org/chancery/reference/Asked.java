package org.chancery.reference;

/** A name that was asked for, taken apart in both orders. */
record Asked(NameParts western, NameParts eastern) {
    static Asked of(String name) {
        return new Asked(NameParts.of(name, false), NameParts.of(name, true));
    }

    /** Taken apart as the names of this person are. */
    NameParts like(KnownPerson person) {
        return person.familyFirst() ? eastern : western;
    }
}
