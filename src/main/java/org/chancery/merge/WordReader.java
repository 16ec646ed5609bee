package org.chancery.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reference.FoldedName;

/** Takes texts apart: names of countries and bodies in whatever form become one, other words their stems. */
final class WordReader {
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L})\\.(?=\\s|$)");
    private static final Pattern OWNER = Pattern.compile("['’]s?\\b");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)");
    /** What tells one of a series from another at the end of its title: "Session 2", "Working group B". */
    private static final Pattern LABEL = Pattern.compile("\\p{L}|[0-9]{1,3}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final KnownNames names;

    WordReader(KnownNames names) {
        this.names = names;
    }

    Words read(String text) {
        List<String> typed = split(text);
        Found found = new Found();
        int at = 0;
        while (at < typed.size()) {
            Optional<KnownNames.Hit> name = names.at(typed, at);
            if (name.isPresent()) {
                found.add(name.get().word());
                at += name.get().length();
            } else {
                found.add(FoldedName.of(typed.get(at)), at == typed.size() - 1);
                at++;
            }
        }
        return found.words();
    }

    /** The words as they are typed, "U.S." as one and "China's" as "China". */
    static List<String> split(String text) {
        String whole = text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll("$1");
        boolean owns = whole.indexOf('\'') >= 0 || whole.indexOf('\u2019') >= 0;
        return runs(owns ? OWNER.matcher(whole).replaceAll(" ") : whole);
    }

    /** Letters and digits that stand together, with nothing else between them. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            if (!isWord(letter)) {
                add(runs, text, start, at);
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at += Character.charCount(letter);
        }
        add(runs, text, start, text.length());
        return runs;
    }

    private static void add(List<String> runs, String text, int start, int end) {
        if (start >= 0) {
            runs.add(text.substring(start, end));
        }
    }

    /** Whether it is a letter, or a number of whatever sort. */
    private static boolean isWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter) || type >= Character.DECIMAL_DIGIT_NUMBER && type <= Character.OTHER_NUMBER;
    }

    /** What has been found so far. */
    private static final class Found {
        private final Map<String, Word> words = new LinkedHashMap<>();
        private final Set<String> labels = new HashSet<>();
        private final Set<String> tables = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();

        void add(Word word) {
            words.putIfAbsent(word.text(), word);
        }

        void add(String folded, boolean last) {
            String number = Vocabulary.NUMBERS.getOrDefault(folded, folded);
            if (last && LABEL.matcher(folded).matches() || ORDINAL.matcher(folded).matches()) {
                labels.add(Vocabulary.ordinal(folded));
            } else if (Vocabulary.COUNTING.contains(folded)) {
                labels.add(folded);
            } else if (NUMBER.matcher(number).matches()) {
                numbers.add(number);
            } else {
                addWord(folded);
            }
        }

        private void addWord(String folded) {
            if (Vocabulary.TABLES.containsKey(folded)) {
                tables.add(Vocabulary.TABLES.get(folded));
            }
            Word word = Vocabulary.word(folded);
            if (word.weight() > 0) {
                add(word);
            }
        }

        Words words() {
            return new Words(words, labels, tables, numbers);
        }
    }
}
