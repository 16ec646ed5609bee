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

    /** Whether a surname is at least so much like this one, in the order in which it is more. */
    boolean isLike(String surname, double least) {
        return isLike(surname, western.bare(), least) || isLike(surname, eastern.bare(), least);
    }

    private static boolean isLike(String surname, String own, double least) {
        return JaroWinkler.atMost(surname, own) >= least && NameLikeness.ofSurnames(surname, own) >= least;
    }
}
