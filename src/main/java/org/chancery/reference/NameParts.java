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
 * @param surname the surname; empty for kings and popes
 * @param suffix what tells a son from his father, such as "jr"; empty where there is nothing
 */
record NameParts(boolean familyFirst, String given, String surname, String suffix) {
    /** Where the family name stands first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "KH", "VN");

    /** Where it does in "Tsai Ing-wen" and "Lee Hsien Loong" but not in "Joseph Wu" and "Vivian Balakrishnan". */
    private static final Set<String> FAMILY_FIRST_BEFORE_TWO = Set.of("SG", "TW");

    /** Where newspapers turn it round and others do not. */
    private static final Set<String> TURNED_ROUND = Set.of("HU", "JP");

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "le", "ten", "van",
                    "von");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "vi", "xiv", "xvi");

    /** Who is known by the first name alone. */
    private static final Set<String> TITLES = Set.of("king", "queen", "pope", "emperor", "sultan");

    /** Whether a name of somebody from a country puts the family's first. */
    static boolean familyFirst(String name, Optional<CountryCode> country) {
        if (country.isEmpty()) {
            return false;
        }
        String code = country.get().value();
        return FAMILY_FIRST.contains(code)
                || FAMILY_FIRST_BEFORE_TWO.contains(code) && (name.indexOf('-') > 0 || words(name).size() > 2);
    }

    /** Whether somebody is called by the same name in either order: "Akiba Takeo" and "Takeo Akiba". */
    static boolean eitherOrder(Person person) {
        return person.country().isPresent()
                && (FAMILY_FIRST.contains(person.country().get().value())
                        || TURNED_ROUND.contains(person.country().get().value()));
    }

    /** A name of two words with the second first; others as they are. */
    static String turnedRound(String name) {
        List<String> words = words(name);
        return words.size() == 2 ? words.getLast() + " " + words.getFirst() : name;
    }

    static NameParts of(String name, boolean familyFirst) {
        List<String> words = words(name);
        String last = words.size() > 1 ? words.getLast().replace(".", "") : "";
        boolean suffixed = SUFFIXES.contains(last);
        if (isRegnal(words, suffixed)) {
            return new NameParts(familyFirst, String.join(" ", words), "", "");
        }
        if (suffixed) {
            words.removeLast();
        }
        int surname = familyFirst ? 0 : words.size() - 1;
        while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        int end = familyFirst && words.size() > 1 ? 1 : words.size();
        String given = familyFirst
                ? String.join(" ", words.subList(end, words.size()))
                : surname > 0 ? words.getFirst() : "";
        return new NameParts(
                familyFirst, given, String.join(" ", words.subList(Math.max(0, surname), end)), suffixed ? last : "");
    }

    /** "King Salman" and "Abdullah II" have no surname, unlike "Lloyd Austin III" and "Tedros Jr.". */
    private static boolean isRegnal(List<String> words, boolean suffixed) {
        return words.size() > 1 && TITLES.contains(words.getFirst())
                || suffixed && words.size() == 2 && !words.getLast().startsWith("jr");
    }

    /** The surname without its particles. */
    String bare() {
        String bare = surname;
        int blank = bare.indexOf(' ');
        while (blank > 0 && PARTICLES.contains(bare.substring(0, blank))) {
            bare = bare.substring(blank + 1);
            blank = bare.indexOf(' ');
        }
        return bare;
    }

    /** The surname as it stands, and without its particles. */
    List<String> surnames() {
        String bare = bare();
        return surname.isEmpty() ? List.of() : bare.equals(surname) ? List.of(bare) : List.of(surname, bare);
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
}
