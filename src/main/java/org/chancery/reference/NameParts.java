package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart, folded.
 *
 * @param given the first given name; empty where there is none
 * @param surnames the surname, also without particles such as "von der"
 */
record NameParts(String given, List<String> surnames) {
    /** Where the family name stands first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "KH", "SG", "TW", "VN");

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "le", "ten", "van",
                    "von");

    /** Whether names of this person put the family's first. */
    static boolean familyFirst(Person person) {
        return person.country().isPresent()
                && FAMILY_FIRST.contains(person.country().get().value());
    }

    static NameParts of(String name, boolean familyFirst) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return new NameParts("", forms(words));
        }
        if (familyFirst) {
            return new NameParts(String.join(" ", words.subList(1, words.size())), List.of(words.getFirst()));
        }
        int surname = words.size() - 1;
        while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        return new NameParts(surname == 0 ? "" : words.getFirst(), forms(words.subList(surname, words.size())));
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
