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
    private final Properties words;

    private Messages(Properties words) {
        this.words = words;
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
        return words.containsKey(key) || words.containsKey(key + ".other");
    }

    List<String> keys(String prefix) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** The word as it is written in the file. */
    String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word with the key \"" + key + "\"");
        }
        return word;
    }

    String word(String key, Object... arguments) {
        String pattern = words.containsKey(key) ? get(key) : get(key + (isOne(arguments) ? ".one" : ".other"));
        return fill(pattern, arguments);
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
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static boolean isOne(Object... arguments) {
        return Stream.of(arguments)
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .findFirst()
                .map(number -> number.longValue() == 1)
                .orElse(false);
    }
}
