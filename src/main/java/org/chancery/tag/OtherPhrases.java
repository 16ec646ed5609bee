package org.chancery.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of phrases that come with the program, one a line. */
final class OtherPhrases {
    private OtherPhrases() {}

    /** Phrases that hold a name and mean something else. */
    static List<String> noNames() {
        return lines("no-names.txt");
    }

    /** Words that show that a Georgia or Washington is the state. */
    static List<String> ofStates() {
        return lines("states.txt");
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(OtherPhrases.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
