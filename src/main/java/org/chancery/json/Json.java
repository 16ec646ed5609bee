package org.chancery.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, lists, strings, numbers and booleans as JSON, keys in the order of the map; an {@link Optional} as its
 * value or {@code null}.
 */
public final class Json {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean lines;

    private Json(boolean lines) {
        this.lines = lines;
    }

    /** The value on one line. */
    public static String line(Object value) {
        return new Json(false).value(value, 0).out.toString();
    }

    /** The value on indented lines, with a line's end after the last. */
    public static String document(Object value) {
        return new Json(true).value(value, 0).out.append('\n').toString();
    }

    private Json value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> block('{', '}', map.entrySet(), depth);
            case List<?> list -> block('[', ']', list, depth);
            case Map.Entry<?, ?> entry -> {
                string(String.valueOf(entry.getKey()));
                out.append(lines ? ": " : ":");
                value(entry.getValue(), depth);
            }
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case Optional<?> known -> known.ifPresentOrElse(each -> value(each, depth), () -> out.append("null"));
            default -> string(value.toString());
        }
        return this;
    }

    private void block(char open, char close, Iterable<?> items, int depth) {
        out.append(open);
        Iterator<?> rest = items.iterator();
        boolean empty = !rest.hasNext();
        while (rest.hasNext()) {
            newLine(depth + 1);
            value(rest.next(), depth + 1);
            if (rest.hasNext()) {
                out.append(',');
            }
        }
        if (!empty) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        if (lines) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            letter(text.charAt(i));
        }
        out.append('"');
    }

    private void letter(char letter) {
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (letter < ' ' || letter == '\u2028' || letter == '\u2029') {
                    out.append(String.format("\\u%04x", (int) letter));
                } else {
                    out.append(letter);
                }
            }
        }
    }
}
