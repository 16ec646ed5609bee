package org.chancery.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.briefing.SourceFormat;
import org.chancery.source.line.EventBytes;
import org.chancery.source.line.Zip;

/** Knows the format of a file by its name, and where several have one ending, by how it begins. */
final class FormatGuess {
    private static final Map<String, SourceFormat> ENDINGS = Map.ofEntries(
            Map.entry("ics", SourceFormat.CALENDAR),
            Map.entry("md", SourceFormat.RELEASES),
            Map.entry("markdown", SourceFormat.RELEASES),
            Map.entry("html", SourceFormat.RELEASES),
            Map.entry("htm", SourceFormat.RELEASES),
            Map.entry("xml", SourceFormat.FEED),
            Map.entry("rss", SourceFormat.FEED),
            Map.entry("atom", SourceFormat.FEED),
            Map.entry("rdf", SourceFormat.FEED));
    /** Endings of tables and of JSON, which hold many things. */
    private static final List<String> MANIFOLD = List.of("csv", "tsv", "txt", "tab", "json");
    private static final List<String> ANY_TEXT = List.of("txt", "tab");
    private static final List<String> CURATED = List.of("yaml", "yml", "jsonl", "ndjson");

    /** How files of events begin, in each of their forms. */
    private static final Pattern OWN = Pattern.compile("^(#.*\\s+)*(events:|[\\[{]|\"?id\"?[,;\\t])");

    private FormatGuess() {}

    /** Whether a file of a folder is a source, by its name. */
    static boolean isSource(Path file) {
        String ending = ending(file);
        return Zip.is(file) || ENDINGS.containsKey(ending) || MANIFOLD.contains(ending) || CURATED.contains(ending);
    }

    /** Whether its ending is that of any text, which may as well be a note. */
    static boolean isAnyText(Path file) {
        return ANY_TEXT.contains(ending(file));
    }

    /** Whether it is Markdown with nothing before the text that says what it is. */
    static boolean isUndescribedMarkdown(Path file) {
        return List.of("md", "markdown").contains(ending(file)) && !start(file).startsWith("---");
    }

    /** The format of a file. */
    static SourceFormat of(Path file) {
        String ending = ending(file);
        SourceFormat named = ENDINGS.get(ending);
        if (named != null) {
            return named;
        }
        return CURATED.contains(ending)
                ? SourceFormat.EVENTS
                : like(new String(EventBytes.head(file), StandardCharsets.UTF_8));
    }

    /** Whether it is a plain text or page without anything before it that says what it is. */
    static boolean isArticle(Path file) {
        String head = start(file);
        return switch (ending(file)) {
            case "html", "htm" -> !head.startsWith("---");
            case "txt" -> like(head) == SourceFormat.EVENTS && !OWN.matcher(head).find();
            default -> false;
        };
    }

    private static String start(Path file) {
        return new String(EventBytes.head(file), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    }

    private static SourceFormat like(String head) {
        String text = head.replace("\uFEFF", "").stripLeading();
        if (text.startsWith("{") && text.contains("://jsonfeed.org/version/")) {
            return SourceFormat.FEED;
        }
        return CodedTable.like(text.lines().findFirst().orElse("")).orElse(SourceFormat.EVENTS);
    }

    private static String ending(Path file) {
        String name = EventBytes.unpackedName(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
