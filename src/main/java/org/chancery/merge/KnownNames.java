package org.chancery.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.FoldedName;
import org.chancery.reference.ReferenceData;

/** The names by which texts may call a country, its people, its capital or a body. */
final class KnownNames {
    /** Shorter names than this are codes, and count only in capitals: "US" is a country, "us" is not. */
    private static final int LONGEST_CODE = 3;

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    KnownNames(ReferenceData reference) {
        reference.countries().all().forEach(this::add);
        reference.bodies().all().forEach(this::add);
    }

    /** A name, word by word. */
    private record Known(List<String> words, Word meaning) {}

    /** A name that stands in a text, and how many words it takes. */
    record Hit(Word word, int length) {}

    /** The longest name that begins at a word of a text. */
    Optional<Hit> at(List<String> text, int at) {
        List<Known> candidates = byFirstWord.getOrDefault(FoldedName.of(text.get(at)), List.of());
        Hit longest = null;
        for (Known known : candidates) {
            boolean longer = longest == null || known.words().size() > longest.length();
            if (longer && stands(known, text, at)) {
                longest = new Hit(known.meaning(), known.words().size());
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean stands(Known known, List<String> text, int at) {
        if (at + known.words().size() > text.size()) {
            return false;
        }
        for (int i = 0; i < known.words().size(); i++) {
            if (!known.words().get(i).equals(FoldedName.of(text.get(at + i)))) {
                return false;
            }
        }
        String first = text.get(at);
        return first.length() > LONGEST_CODE || first.equals(first.toUpperCase(Locale.ROOT));
    }

    private void add(Country country) {
        Word meaning = Word.named(country.id());
        country.names().forEach(name -> add(name, meaning));
        for (String people : country.demonyms()) {
            add(people, meaning);
            add(people + "s", meaning);
        }
        Word capital = new Word(FoldedName.of(country.capital()), meaning.text(), 1);
        country.capitalNames().forEach(name -> add(name, capital));
    }

    private void add(Body body) {
        Word meaning = Word.named(ReportReader.idOf(body));
        body.names().forEach(name -> add(name, meaning));
    }

    private void add(String name, Word meaning) {
        List<String> words = WordReader.split(name).stream().map(FoldedName::of).toList();
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.getFirst(), ignored -> new ArrayList<>()).add(new Known(words, meaning));
        }
    }
}
