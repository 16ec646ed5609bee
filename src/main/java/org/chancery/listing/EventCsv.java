package org.chancery.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Citation;
import org.chancery.event.Event;

/**
 * Events as comma-separated values (RFC 4180), a header line first, lines ended by CR LF as that standard and Excel have
 * it. Items of a list are joined by semicolons.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: what it says comes from newspapers.
 */
public record EventCsv(Spots spots) {
    private static final List<String> COLUMNS = List.of(
            "id", "date", "announced", "kind", "status", "title", "place", "place_country", "countries", "bodies",
            "people", "topics", "weight", "sources", "file", "line");
    private static final String LINE_END = "\r\n";

    /** The header and the lines, each ended. */
    public String of(List<Listed> events) {
        return Stream.concat(Stream.of(String.join(",", COLUMNS)), events.stream().map(each -> line(each.event())))
                .map(line -> line + LINE_END)
                .collect(Collectors.joining());
    }

    private String line(Event event) {
        Map<String, Object> fields = new EventFields(spots).of(event);
        fields.put("sources", event.sources().stream().map(EventCsv::source).toList());
        return COLUMNS.stream().map(column -> cell(text(fields.getOrDefault(column, ""))))
                .collect(Collectors.joining(","));
    }

    private static String text(Object value) {
        return switch (value) {
            case Optional<?> known -> known.map(EventCsv::text).orElse("");
            case List<?> items -> items.stream().map(EventCsv::text).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    /** As a bibliography has it: "Publisher: Title, 2022-01-14, https://example.org". */
    private static String source(Citation source) {
        String publisher = source.publisher().isEmpty() ? "" : source.publisher() + ": ";
        String date = source.date().map(day -> ", " + day).orElse("");
        return publisher + source.title() + date + (source.url().isEmpty() ? "" : ", " + source.url());
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(letter -> ",;\"\r\n".indexOf(letter) >= 0);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
