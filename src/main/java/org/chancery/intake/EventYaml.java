package org.chancery.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.picture.Picture;
import org.chancery.reference.CountryCode;
import org.chancery.tag.Doubt;

/**
 * Writes events as an editor would, key by key; above a key that somebody should look at stands a comment that says why.
 *
 * @param folder where the file is to lie, which pictures are named from
 */
record EventYaml(Path folder) {
    private static final String ITEM = "  - ";
    private static final String KEY = "    ";
    private static final String INNER = "      ";
    /** The keys, in the order in which they are written. */
    private static final List<String> KEYS = List.of(
            "id", "date", "announced", "kind", "title", "place", "countries", "bodies", "people", "topics", "weight",
            "status", "summary", "quotes", "positions", "image", "sources");

    /** The lines of an event. */
    List<String> lines(Event event, List<Doubt> doubts) {
        Map<String, List<String>> values = values(event);
        List<String> lines = new ArrayList<>();
        doubts.stream().filter(doubt -> key(doubt).equals("id")).forEach(doubt -> lines.add("  " + comment(doubt)));
        lines.add(ITEM + "id: " + YamlText.of(event.id()));
        for (String key : KEYS.subList(1, KEYS.size())) {
            doubts.stream().filter(doubt -> key(doubt).equals(key)).forEach(doubt -> lines.add(KEY + comment(doubt)));
            List<String> value = values.getOrDefault(key, List.of());
            if (!value.isEmpty()) {
                lines.add(KEY + key + ":" + (value.getFirst().isEmpty() ? "" : " " + value.getFirst()));
                value.stream().skip(1).forEach(line -> lines.add(line.isEmpty() ? "" : INNER + line));
            }
        }
        return lines;
    }

    /** The key of the event that a doubt is about; its id, where it is about the event as a whole. */
    private static String key(Doubt doubt) {
        String first = doubt.key().split("\\.", 2)[0];
        String written = first.equals("regions") ? "countries" : first;
        return KEYS.contains(written) ? written : "id";
    }

    private static String comment(Doubt doubt) {
        return "# check: " + doubt.what().replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** What stands behind a key: on its line, and on lines of its own. */
    private Map<String, List<String>> values(Event event) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("date", List.of(date(event.date())));
        values.put("announced", event.announced().map(LocalDate::toString).stream().toList());
        values.put("kind", List.of(event.kind().word()));
        values.put("title", List.of(YamlText.line(event.title())));
        values.put("place", event.place().map(EventYaml::place).stream().toList());
        values.put("countries", list(
                Stream.concat(event.countries().stream().map(CountryCode::value), event.regions().stream()).toList()));
        values.put("bodies", list(event.bodies()));
        values.put("people", list(event.people()));
        values.put("topics", list(event.topics()));
        values.put("weight", event.weight().stream().mapToObj(String::valueOf).toList());
        values.put("status", event.status() == EventStatus.HELD ? List.of() : List.of(event.status().word()));
        values.put("summary", event.summary().isEmpty() ? List.of() : YamlText.block(event.summary().markdown()));
        values.put("quotes", items(event.quotes().stream().map(EventYaml::quote).toList()));
        values.put("positions", items(event.positions().stream().map(EventYaml::position).toList()));
        values.put("image", event.picture().map(this::picture).stream().toList());
        values.put("sources", items(event.sources().stream().map(EventYaml::citation).toList()));
        return values;
    }

    private static String date(EventDate date) {
        return switch (date) {
            case EventDate.Day(LocalDate day) -> day.toString();
            case EventDate.About(LocalDate day) -> "{on: " + day + ", about: true}";
            case EventDate.Days(LocalDate first, LocalDate last) -> first + "/" + last;
            case EventDate.Month month -> month.month().toString();
            case EventDate.Moment moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
        };
    }

    private static String place(Place place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", place.name());
        place.country().ifPresent(country -> values.put("country", country.value()));
        return mapping(values);
    }

    private static List<String> list(List<String> names) {
        return names.isEmpty() ? List.of() : List.of(YamlText.list(names));
    }

    private static Map<String, String> quote(Quote quote) {
        return said(quote.by(), quote.text(), quote.source());
    }

    private static Map<String, String> position(Position position) {
        String by = switch (position.by()) {
            case Position.Speaker.Somebody(String id) -> id;
            case Position.Speaker.State(CountryCode code) -> code.value();
            case Position.Speaker.Organisation(String id) -> id;
        };
        return said(by, position.text(), position.source());
    }

    private static Map<String, String> said(String by, String text, Optional<Integer> source) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("by", by);
        values.put("text", text);
        source.ifPresent(number -> values.put("source", number.toString()));
        return values;
    }

    private String picture(Picture picture) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("file", folder.relativize(picture.file()).toString().replace('\\', '/'));
        values.put("alt", picture.alt());
        putUnlessEmpty("caption", picture.caption(), values);
        putUnlessEmpty("credit", picture.credit(), values);
        return mapping(values);
    }

    private static Map<String, String> citation(Citation citation) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", citation.title());
        putUnlessEmpty("publisher", citation.publisher(), values);
        putUnlessEmpty("url", citation.url(), values);
        citation.date().ifPresent(day -> values.put("date", day.toString()));
        putUnlessEmpty("language", citation.language(), values);
        return values;
    }

    private static void putUnlessEmpty(String key, String text, Map<String, String> values) {
        if (!text.isEmpty()) {
            values.put(key, text);
        }
    }

    /** Each on a line of its own where it fits, else each of its keys. */
    private static List<String> items(List<Map<String, String>> items) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> item : items) {
            String line = "- " + mapping(item);
            if (line.length() <= YamlText.WIDTH) {
                lines.add(line);
            } else {
                String first = item.keySet().iterator().next();
                item.forEach((key, text) -> lines.add(
                        (key.equals(first) ? "- " : "  ") + key + ": " + value(key, text, YamlText::line)));
            }
        }
        if (!lines.isEmpty()) {
            lines.addFirst("");
        }
        return lines;
    }

    private static String mapping(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + value(entry.getKey(), entry.getValue(), YamlText::of))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** What somebody said, and addresses, stand in quotes; days and the numbers of sources as they are. */
    private static String value(String key, String text, UnaryOperator<String> style) {
        return switch (key) {
            case "text", "url" -> YamlText.quoted(text);
            case "date", "source" -> text;
            default -> style.apply(text);
        };
    }
}
