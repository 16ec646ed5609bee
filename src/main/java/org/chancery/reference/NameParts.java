package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name taken apart, folded.
 *
 * @param familyFirst whether the family's name was looked for in front
 * @param given the first given name, or all where the family's stands first; empty where there is none
 * @param surnames the surname, also without particles such as "von der"
 */
record NameParts(boolean familyFirst, String given, List<String> surnames) {
    /** Where the family name stands first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "KH", "VN");

    /** Where it does in "Tsai Ing-wen" and "Lee Hsien Loong" but not in "Joseph Wu" and "Vivian Balakrishnan". */
    private static final Set<String> FAMILY_FIRST_BEFORE_TWO = Set.of("SG", "TW");

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "le", "ten", "van",
                    "von");

    /** What stands behind a surname and is none. */
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "xiv", "xvi");

    /** Whether a name of somebody from a country puts the family's first. */
    static boolean familyFirst(String name, Optional<CountryCode> country) {
        if (country.isEmpty()) {
            return false;
        }
        String code = country.get().value();
        return FAMILY_FIRST.contains(code)
                || FAMILY_FIRST_BEFORE_TWO.contains(code) && (name.indexOf('-') > 0 || words(name).size() > 2);
    }

    static NameParts of(String name, boolean familyFirst) {
        List<String> words = words(name);
        while (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
            words.removeLast();
        }
        if (words.size() < 2) {
            return new NameParts(familyFirst, "", forms(words));
        }
        if (familyFirst) {
            return new NameParts(
                    true, String.join(" ", words.subList(1, words.size())), List.of(words.getFirst()));
        }
        int surname = words.size() - 1;
        while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        return new NameParts(
                false, surname == 0 ? "" : words.getFirst(), forms(words.subList(surname, words.size())));
    }

    /** Whether it is the same name in the other order, as "Akiba Takeo" is of "Takeo Akiba". */
    boolean reverses(NameParts other) {
        return !given.isEmpty() && other.surnames.contains(given) && surnames.contains(other.given);
    }

    /** The words between blanks, each folded: one with a hyphen is one word. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean blank = i == name.length() || Character.isWhitespace(name.charAt(i));
            if (!blank && begun < 0) {
                begun = i;
            } else if (blank && begun >= 0) {
                String word = FoldedName.of(name.substring(begun, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                begun = -1;
            }
        }
        return words;
    }

    /** A surname as it stands, and without its particles. */
    private static List<String> forms(List<String> words) {
        String whole = String.join(" ", words);
        String bare = whole;
        int blank = bare.indexOf(' ');
        while (blank > 0 && PARTICLES.contains(bare.substring(0, blank))) {
            bare = bare.substring(blank + 1);
            blank = bare.indexOf(' ');
        }
        return bare.equals(whole) ? List.of(whole) : List.of(whole, bare);
    }
}
