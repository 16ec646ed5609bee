package org.chancery.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart, folded.
 *
 * @param given the first given name; empty where there is none
 * @param surnames the surname, also without particles such as "von der"
 */
record NameParts(String given, Set<String> surnames) {
    /** Where the family name stands first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "KH", "SG", "TW", "VN");

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "le", "ten", "van",
                    "von");

    NameParts {
        surnames = Set.copyOf(surnames);
    }

    /** Whether names of this person put the family's first. */
    static boolean familyFirst(Person person) {
        return person.country().filter(code -> FAMILY_FIRST.contains(code.value())).isPresent();
    }

    static NameParts of(String name, boolean familyFirst) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .map(FoldedName::of)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2) {
            return new NameParts("", forms(words));
        }
        if (familyFirst) {
            return new NameParts(String.join(" ", words.subList(1, words.size())), Set.of(words.getFirst()));
        }
        int surname = words.size() - 1;
        while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        return new NameParts(surname == 0 ? "" : words.getFirst(), forms(words.subList(surname, words.size())));
    }

    /** A surname as it stands, and without its particles. */
    private static Set<String> forms(List<String> words) {
        List<String> bare = new ArrayList<>(Arrays.asList(String.join(" ", words).split(" ")));
        Set<String> forms = new LinkedHashSet<>();
        forms.add(String.join(" ", bare));
        while (bare.size() > 1 && PARTICLES.contains(bare.getFirst())) {
            bare.removeFirst();
        }
        forms.add(String.join(" ", bare));
        return forms;
    }
}
