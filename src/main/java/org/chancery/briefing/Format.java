package org.chancery.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A form that editions are published in; both where a briefing says nothing. */
public enum Format {
    HTML,
    PDF;

    /** The word that briefings use, which is also the ending of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this word. */
    public static Optional<Format> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Stream.of(values()).map(Format::word).toList();
    }
}
