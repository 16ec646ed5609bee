package org.chancery.source.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One property of a calendar.
 *
 * @param name in capitals
 * @param parameters by their names in capitals, without quotes
 * @param value as it is written
 * @param number of the line that it begins on
 */
record ContentLine(String name, Map<String, String> parameters, String value, int number) {
    ContentLine {
        parameters = Map.copyOf(parameters);
    }

    /** The property that a line holds; empty where it holds none. */
    static Optional<ContentLine> of(String line, int number) {
        int colon = end(line, 0, ':');
        if (colon < 1) {
            return Optional.empty();
        }
        int semicolon = Math.min(colon, end(line, 0, ';') < 0 ? colon : end(line, 0, ';'));
        Map<String, String> parameters = new HashMap<>();
        for (int at = semicolon; at < colon;) {
            int next = end(line, at + 1, ';');
            int until = next < 0 || next > colon ? colon : next;
            String parameter = line.substring(at + 1, until);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).strip().replace("\"", ""));
            }
            at = until;
        }
        String name = line.substring(0, semicolon).strip().toUpperCase(Locale.ROOT);
        return Optional.of(new ContentLine(name, parameters, line.substring(colon + 1).strip(), number));
    }

    /** A parameter; empty where there is none. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The value as a text, with its line breaks and without what protects its commas. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '\\' && at + 1 < value.length()) {
                at++;
                text.append(value.charAt(at) == 'n' || value.charAt(at) == 'N' ? '\n' : value.charAt(at));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** Where a character stands outside of quotes; -1 where it does not. */
    private static int end(String line, int from, char wanted) {
        boolean quoted = false;
        for (int at = from; at < line.length(); at++) {
            char letter = line.charAt(at);
            quoted ^= letter == '"';
            if (letter == wanted && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
