package org.chancery.tag;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headlines that are written in capitals throughout. */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "bin",
            "bint",
            "al", "el", "von", "van", "der", "de");
    /** Short names that are no words: US and WHO are. */
    private static final Set<String> SHORT =
            Set.of("UK", "UAE", "USA", "EU", "UN", "DRC", "PRC", "ROK", "IMF", "G7", "G20");
    private static final int LONG = 4;

    private Capitals() {}

    static boolean areAll(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a name in such a text would be in capitals elsewhere too. */
    static boolean areMeant(String name) {
        return name.length() >= LONG || SHORT.contains(name);
    }

    /** As a headline would be written, letter for letter as long. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find()) {
            String small = word.group().toLowerCase(Locale.ROOT);
            boolean plain = word.start() > 0 && SMALL.contains(small);
            folded.append(text, from, word.start())
                    .append(plain ? small : word.group().charAt(0) + small.substring(1));
            from = word.end();
        }
        return folded.append(text.substring(from)).toString();
    }
}
