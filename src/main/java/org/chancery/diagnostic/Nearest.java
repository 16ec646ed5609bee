package org.chancery.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one was meant to be. */
public final class Nearest {
    /** One slip is allowed for so many letters: a transposition, or a letter wrong, missing or too many. */
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /** The nearest of the known words, case ignored; empty where none is near. Of equally near ones the first. */
    public static Optional<String> to(String word, Collection<String> known) {
        String typed = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, typed.length() / LETTERS_A_SLIP);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - typed.length()) <= allowed)
                .map(candidate -> new Candidate(candidate, distance(typed, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= allowed)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** A hint that asks for the nearest word and lists all of them. */
    public static String hint(String word, Collection<String> known, String list) {
        String all = list + ": " + String.join(", ", known);
        return to(word, known)
                .map(near -> "did you mean \"" + near + "\"? " + all)
                .orElse(all);
    }

    private record Candidate(String word, int distance) {}

    /** The number of slips between two words (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
