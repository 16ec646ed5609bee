package org.chancery.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** The states of the United States. */
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

    /** Names of countries that may mean something else, with the words by which that is told. */
    static Map<String, Namesakes.Sign> namesakes() {
        Map<String, Namesakes.Sign> namesakes = new HashMap<>();
        for (String line : lines("namesakes.txt")) {
            String[] parts = line.split(" *[=!] *");
            List<String> other = new ArrayList<>(List.of(parts[1].split(", *")));
            if (other.remove("STATES")) {
                other.addAll(ofStates());
            }
            Namesakes.Sign sign = Namesakes.Sign.of(other, List.of(parts[2].split(", *")));
            List.of(parts[0].split(", *")).forEach(name -> namesakes.put(name, sign));
        }
        return namesakes;
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
