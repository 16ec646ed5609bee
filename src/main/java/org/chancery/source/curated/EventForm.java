package org.chancery.source.curated;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.source.line.EventBytes;

/** A form that curated events are written in, packed or not. */
enum EventForm {
    YAML("yaml", "yml"),
    JSON("json"),
    JSON_LINES("jsonl", "ndjson"),
    TABLE("csv", "tsv");

    private final List<String> endings;

    EventForm(String... endings) {
        this.endings = List.of(endings);
    }

    /** Whether it is read line by line, and only what lies in the window that is asked for. */
    boolean isStreamed() {
        return this == JSON_LINES || this == TABLE;
    }

    /** The form of a file: what its name says, else what it looks like. */
    static EventForm of(Path file) {
        return named(file).orElseGet(() -> like(new String(EventBytes.head(file), StandardCharsets.UTF_8)));
    }

    /** The form that a file's name says; empty where it says none. */
    static Optional<EventForm> named(Path file) {
        String name = EventBytes.unpackedName(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (EventForm form : values()) {
            if (name.indexOf('.') >= 0 && form.endings.contains(ending)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static EventForm like(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (first.startsWith("[")) {
            return JSON;
        }
        if (first.startsWith("{")) {
            boolean several = lines.size() == 2 && first.endsWith("}") && lines.getLast().startsWith("{");
            return several ? JSON_LINES : JSON;
        }
        return first.matches("\"?[a-z.]+\"?([,;\t].*)") ? TABLE : YAML;
    }
}
