package org.chancery.reference;

/**
 * How alike two names are: their Jaro-Winkler likeness, but nothing where that measure is too kind. It makes much of a
 * common beginning, and so of "Gan" for "Gantz", of "Chunying" for "Chung" and of "Julian" for "Julianne".
 */
final class NameLikeness {
    /** Among shorter surnames every one is like another. */
    private static final int SHORTEST = 4;
    /** "Rybko" for "Ryabkov" is as much as hasty ears leave out. */
    private static final double LEAST_OF_SURNAME = 0.7;

    private static final double LEAST_OF_GIVEN = 0.85;

    private NameLikeness() {}

    /** How alike two surnames are, particles left out. */
    static double ofSurnames(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        return shorter < SHORTEST || shorter < LEAST_OF_SURNAME * longer || isFeminine(a, b) || isFeminine(b, a)
                ? 0
                : JaroWinkler.likeness(a, b);
    }

    /** How alike two given names are: as the two words of them that are least, where both have as many. */
    static double ofGiven(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        String[] words = a.split(" ");
        String[] others = b.split(" ");
        double least = words.length == others.length ? 1 : 0;
        for (int i = 0; i < words.length && least > 0; i++) {
            least = Math.min(least, ofWords(words[i], others[i]));
        }
        return least;
    }

    private static double ofWords(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        return longer - shorter > 1 && shorter < LEAST_OF_GIVEN * longer ? 0 : JaroWinkler.likeness(a, b);
    }

    /** Lavrova is no misspelt Lavrov and Zelenska no misspelt Zelenskyy but somebody else, often his wife. */
    private static boolean isFeminine(String one, String other) {
        return one.length() == other.length() + 1 && one.endsWith("a") && one.startsWith(other)
                || one.endsWith("ska") && endsLikeSky(other);
    }

    /** -sky, -ski, -skyy, -skiy, -skyj. */
    private static boolean endsLikeSky(String surname) {
        int end = surname.length();
        while (end > 0 && "ijy".indexOf(surname.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < surname.length() && surname.startsWith("sk", end - 2);
    }
}
