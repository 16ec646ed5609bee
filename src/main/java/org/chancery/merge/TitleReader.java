package org.chancery.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reference.FoldedName;

/** Takes titles apart: names of countries and bodies in whatever form become one, other words their stems. */
final class TitleReader {
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L})\\.(?=\\s|$)");
    private static final Pattern OWNER = Pattern.compile("['’]s?\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)");
    /** What tells one of a series from another at the end of its title: "Session 2", "Working group B". */
    private static final Pattern LABEL = Pattern.compile("\\p{L}|[0-9]{1,3}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final TitleNames names;

    TitleReader(TitleNames names) {
        this.names = names;
    }

    Title read(String title) {
        String plain = OWNER.matcher(DOTTED.matcher(title).replaceAll("$1")).replaceAll(" ");
        List<String> typed = BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        List<Word> words = new ArrayList<>();
        Set<String> ordinals = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        int at = 0;
        while (at < typed.size()) {
            Optional<TitleNames.Hit> name = names.at(typed, at);
            if (name.isPresent()) {
                words.add(name.get().word());
                at += name.get().length();
            } else {
                String folded = FoldedName.of(typed.get(at));
                if (at == typed.size() - 1 && LABEL.matcher(folded).matches()) {
                    ordinals.add(folded);
                } else {
                    read(folded, words, ordinals, numbers);
                }
                at++;
            }
        }
        return new Title(words, ordinals, numbers);
    }

    private static void read(String folded, List<Word> words, Set<String> ordinals, Set<String> numbers) {
        String number = Vocabulary.NUMBERS.getOrDefault(folded, folded);
        if (Vocabulary.ORDINALS.contains(folded) || ORDINAL.matcher(folded).matches()) {
            ordinals.add(Vocabulary.ORDINALS.contains(folded) ? folded : Vocabulary.ordinal(folded));
        } else if (NUMBER.matcher(number).matches()) {
            numbers.add(number);
        } else {
            Word word = Vocabulary.word(folded);
            if (word.weight() > 0) {
                words.add(word);
            }
        }
    }
}
