package org.chancery.reference;

/** A name that was asked for, taken apart in both orders. */
record Asked(NameParts western, NameParts eastern) {
    static Asked of(String name) {
        return new Asked(NameParts.of(name, false), NameParts.of(name, true));
    }

    /** Taken apart as this name is. */
    NameParts like(NameParts name) {
        return name.familyFirst() ? eastern : western;
    }

    /** Whether a surname is at least so much like this one, in the order and form in which it is most. */
    boolean isLike(String surname, double least) {
        return isLike(surname, western, least) || isLike(surname, eastern, least);
    }

    private static boolean isLike(String surname, NameParts parts, double least) {
        for (String own : parts.surnames()) {
            if (JaroWinkler.atMost(surname, own) >= least && JaroWinkler.likeness(surname, own) >= least) {
                return true;
            }
        }
        return false;
    }
}
