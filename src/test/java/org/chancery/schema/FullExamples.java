package org.chancery.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A briefing and an event file that use every key there is. */
final class FullExamples {
    private FullExamples() {}

    static Map<String, Object> briefing() {
        return map(
                "title", "Weekly",
                "subtitle", "For the week",
                "lead", "An opening.",
                "author", "The desk",
                "language", "en",
                "paper", "Letter",
                "dates", map("every", "week", "starts", "sunday", "zone", "Europe/Paris"),
                "principal", "antony-blinken",
                "countries", list("US", "NATO"),
                "topics", list("sanctions"),
                "people", list("sergei-lavrov"),
                "kinds", list("talks"),
                "select",
                map("all", list(map("any", list(map("country", "RU"), map("weight", map("min", 1, "max", 9)))))),
                "events", list("*.yaml", map("format", "events", "path", "*.yaml")),
                "sections", list(map("heading", "Talks", "limit", 3, "select", map("kind", list("talks")))),
                "ahead", "7 days",
                "background", map("limit", 2, "since", "90 days"),
                "template", "roundup",
                "formats", list("html", "pdf"),
                "require", map("events", 1, "newest", "3 days", "sources", 1),
                "editions", map("2022-W02", map("lead", "x", "note", "y", "drop", list("a"), "first", list("b"))));
    }

    static Map<String, Object> events() {
        return map(
                "events",
                list(map(
                        "id", "talks-1",
                        "date", map("on", "2022-01-12", "about", true),
                        "announced", "2022-01-08",
                        "kind", "talks",
                        "title", "Talks",
                        "place", map("name", "Brussels", "country", "BE"),
                        "countries", list("RU", "US"),
                        "bodies", list("NATO"),
                        "people", list("jens-stoltenberg"),
                        "topics", list("ukraine-crisis"),
                        "weight", 90,
                        "status", "held",
                        "summary", "They met.",
                        "quotes", list(map("by", "jens-stoltenberg", "text", "no veto", "source", 1)),
                        "positions", list(map("by", "RU", "text", "asks for a promise in writing", "source", 1)),
                        "image",
                        map("file", "picture.png", "alt", "A hall", "caption", "The hall", "credit", "The desk"),
                        "sources",
                        list(map(
                                "title", "A report",
                                "publisher", "A paper",
                                "url", "https://example.org/",
                                "date", "2022-01-13",
                                "language", "de")))));
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }
}
