package org.chancery.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of one language, by key. */
final class Messages {
    /** A full stop after one of these is one too many, as after "2022 г." or a title that asks. */
    private static final String SENTENCE_ENDS = ".?!…。？！";

    private final Properties words;
    private final PluralRule plurals;

    private Messages(Properties words) {
        this.words = words;
        this.plurals = PluralRule.named(get("plurals"));
    }

    /** The words of {@code messages_<tag>.properties}. Neither bundles nor message formats: they cost a cold start. */
    static Messages load(String tag) {
        String name = "messages_" + tag + ".properties";
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(words);
    }

    boolean has(String key) {
        return words.containsKey(key) || words.containsKey(key + "." + plurals.forms().getFirst());
    }

    List<String> keys(String prefix) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    PluralRule plurals() {
        return plurals;
    }

    /** The word as it is written in the file. */
    String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word with the key \"" + key + "\"");
        }
        return word;
    }

    /** The words with this key, of which a blank stands between each; none for an empty text. */
    List<String> all(String key) {
        return get(key).isEmpty() ? List.of() : List.of(get(key).split(" "));
    }

    /** The word with its places filled; where it has several forms, the first number among the arguments decides. */
    String word(String key, Object... arguments) {
        return words.containsKey(key)
                ? fill(get(key), arguments)
                : counted(key, firstNumber(arguments), arguments);
    }

    /** The form of a word that goes with a number, its places filled. */
    String counted(String key, long number, Object... arguments) {
        return fill(get(key + "." + plurals.form(number)), arguments);
    }

    /** Replaces {0} and so on in one pass, so that an argument with braces stays as it is. */
    private static String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            boolean place = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int index = place ? pattern.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                at += 2;
            } else if (!isStopTooMany(c, filled)) {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static boolean isStopTooMany(char c, StringBuilder before) {
        return (c == '.' || c == '。')
                && !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static long firstNumber(Object... arguments) {
        return Stream.of(arguments)
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .findFirst()
                .map(Number::longValue)
                .orElse(0L);
    }
}
