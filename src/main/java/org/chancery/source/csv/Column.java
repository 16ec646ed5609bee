package org.chancery.source.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of a column are: a key of event files, or a key below one. */
public sealed interface Column {
    /** The key of the event. */
    String key();

    /** The text of a key. */
    record Text(String key) implements Column {}

    /** A list of texts with semicolons between them. */
    record Texts(String key) implements Column {}

    /** A text of the mapping that a key holds: {@code place.name}. */
    record Part(String key, String part) implements Column {}

    /** A text of one of the mappings that a key lists, counted from 1: {@code sources.2.title}. */
    record ListedPart(String key, int number, String part) implements Column {}

    /** Nothing: the column has no header. */
    record Unnamed() implements Column {
        @Override
        public String key() {
            return "";
        }
    }

    /** Nothing: what is wrong with the header has been reported. */
    record Refused() implements Column {
        @Override
        public String key() {
            return "";
        }
    }

    /** The headers that there are, of numbered ones the first. */
    List<String> KNOWN = Stream.of(
            Names.TEXTS.stream(), Names.LISTS.stream(), Names.PARTS.stream(), Names.LISTED.stream())
            .flatMap(names -> names)
            .toList();

    /** The column with this header; empty where there is none such. */
    static Optional<Column> of(String header) {
        if (header.isEmpty()) {
            return Optional.of(new Unnamed());
        }
        Matcher numbered = Names.NUMBERED.matcher(header);
        String plain = numbered.matches() ? numbered.group(1) + "." + numbered.group(3) : header;
        String[] names = plain.split("\\.", 2);
        if (Names.LISTED.contains(plain)) {
            int number = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
            return Optional.of(new ListedPart(names[0], number, names[1]));
        }
        if (Names.PARTS.contains(header)) {
            return Optional.of(new Part(names[0], names[1]));
        }
        return Names.TEXTS.contains(header)
                ? Optional.of(new Text(header))
                : Optional.of(header).filter(Names.LISTS::contains).map(Texts::new);
    }

    /** The headers, by the form of their cells. */
    final class Names {
        private static final List<String> TEXTS = List.of(
                "id", "date", "announced", "kind", "title", "weight", "status", "summary");
        private static final List<String> LISTS = List.of("countries", "bodies", "people", "topics");
        private static final List<String> PARTS = List.of(
                "date.about", "place.name", "place.country", "image.file", "image.alt", "image.caption",
                "image.credit");
        private static final List<String> LISTED = List.of(
                "sources.title", "sources.publisher", "sources.url", "sources.date", "sources.language", "quotes.by",
                "quotes.text", "quotes.source", "positions.by", "positions.text", "positions.source");
        /** Such as sources.2.title. */
        private static final Pattern NUMBERED = Pattern.compile("([a-z]+)\\.([1-9][0-9]?)\\.([a-z]+)");

        private Names() {}
    }
}
