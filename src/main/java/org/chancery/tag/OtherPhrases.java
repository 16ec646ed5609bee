package org.chancery.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of phrases that come with the program beside the reference data, one a line. */
final class OtherPhrases {
    private OtherPhrases() {}

    /** Phrases that hold a name and mean something else. */
    static List<String> noNames() {
        return lines("no-names.txt");
    }

    /** Words that show that a Georgia is the state. */
    static List<String> ofStates() {
        return lines("states.txt");
    }

    /** What stands for a country without being its name, with the code of the country. */
    static Map<String, String> governments() {
        Map<String, String> governments = new LinkedHashMap<>();
        for (String line : lines("governments.txt")) {
            String[] sides = line.split(" = ", 2);
            governments.put(sides[0], sides[1]);
        }
        return governments;
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
