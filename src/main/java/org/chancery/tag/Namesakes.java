package org.chancery.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reference.Named;

/**
 * Says by a whole text which names in it mean no country: Georgia beside Atlanta is the state, and where Chad Boseman is
 * spoken of, Chad is he further down.
 */
final class Namesakes {
    /** By name, what it takes to mean something else. */
    private static final Map<String, Sign> SIGNS = OtherPhrases.namesakes();

    /** Names of so many people that one of them is taken to be meant throughout. Headlines say "Israel Trade Deal", too. */
    private static final Set<String> BORNE = Set.of("Chad", "Jordan");
    /** Signs are looked for no further than this. */
    private static final int LONGEST = 100_000;

    private final Set<String> refused = new HashSet<>();

    private Namesakes() {}

    /**
     * Words that tell a name's meaning.
     *
     * @param other that it means something else
     * @param country that it is the country after all
     */
    record Sign(Pattern other, Pattern country) {
        static Sign of(List<String> other, List<String> country) {
            return new Sign(words(other), words(country));
        }

        private static Pattern words(List<String> words) {
            return Pattern.compile(
                    words.equals(List.of("*"))
                            ? ""
                            : words.stream().collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        }

        private boolean isOther(String text) {
            return other.matcher(text).find() && !country.matcher(text).find();
        }
    }

    /** Whether a name may mean something else. */
    static boolean know(String name) {
        return SIGNS.containsKey(name);
    }

    /** Those of a text. */
    static Namesakes in(List<Stretch> text) {
        Namesakes namesakes = new Namesakes();
        Set<String> named = text.stream()
                .flatMap(stretch -> stretch.found().stream()
                        .filter(found -> found.meaning().caution() == Caution.NAMESAKE)
                        .map(found -> found.words(stretch.plain())))
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            String whole = whole(text);
            SIGNS.forEach((name, sign) -> {
                if (named.contains(name) && sign.isOther(whole)) {
                    namesakes.refused.add(name);
                }
            });
        }
        Set<Named> countries = text.stream().flatMap(Namesakes::otherwise).collect(Collectors.toSet());
        text.forEach(stretch -> namesakes.refuseBearers(stretch, countries));
        return namesakes;
    }

    private static String whole(List<Stretch> text) {
        String whole = text.stream().map(Stretch::plain).collect(Collectors.joining(" "));
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    /** Whether a name is to be passed over in this text. */
    boolean refuse(String name) {
        return refused.contains(name);
    }

    private void refuseBearers(Stretch stretch, Set<Named> countries) {
        stretch.found().stream()
                .filter(found -> BORNE.contains(found.words(stretch.plain())) && stretch.vicinity().isPartOfName(found))
                .filter(found -> found.meaning().caution() == Caution.PERSONAL
                        && !countries.contains(found.meaning().meanings().getFirst()))
                .forEach(found -> refused.add(found.words(stretch.plain())));
    }

    /** What is named in a way that nobody bears: by "Jordanian", or by "in Jordan". */
    private static Stream<Named> otherwise(Stretch stretch) {
        return stretch.found().stream()
                .filter(each -> each.meaning().caution() != Caution.PERSONAL || stretch.vicinity().isWhere(each))
                .flatMap(each -> each.meaning().meanings().stream());
    }
}
