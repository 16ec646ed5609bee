package org.chancery.reference;

/** The Jaro-Winkler likeness of two words: 0 for nothing in common, 1 for the same word. */
public final class JaroWinkler {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    /** From 0 to 1. */
    public static double likeness(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** No less than their likeness, found in one pass over each word by letters that only one of them has. */
    static double atMost(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double shared = Math.min(sharedLetters(a, b), sharedLetters(b, a));
        double jaro = shared == 0 ? 0 : (shared / a.length() + shared / b.length() + 1) / 3;
        int prefix = a.charAt(0) == b.charAt(0) ? LONGEST_PREFIX : 0;
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static int sharedLetters(String a, String b) {
        long letters = 0;
        for (int i = 0; i < b.length(); i++) {
            letters |= 1L << b.charAt(i);
        }
        int shared = 0;
        for (int i = 0; i < a.length(); i++) {
            shared += (int) (letters >>> a.charAt(i) & 1);
        }
        return shared;
    }

    private static double jaro(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean[] ofA = new boolean[a.length()];
        boolean[] ofB = new boolean[b.length()];
        double matches = match(a, b, ofA, ofB);
        if (matches == 0) {
            return 0;
        }
        double swapped = outOfOrder(a, b, ofA, ofB) / 2.0;
        return (matches / a.length() + matches / b.length() + (matches - swapped) / matches) / 3;
    }

    /** Marks the letters that both words have at nearly the same place, and counts them. */
    private static int match(String a, String b, boolean[] ofA, boolean[] ofB) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end && !ofA[i]; j++) {
                if (!ofB[j] && a.charAt(i) == b.charAt(j)) {
                    ofA[i] = true;
                    ofB[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static int outOfOrder(String a, String b, boolean[] ofA, boolean[] ofB) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (ofA[i]) {
                while (!ofB[j]) {
                    j++;
                }
                count += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return count;
    }
}
