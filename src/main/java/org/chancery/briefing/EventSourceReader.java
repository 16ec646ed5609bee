package org.chancery.briefing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.NameReader;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads where a briefing has its events from: a path alone, or a mapping that says more of a source. */
record EventSourceReader(NameReader names, Diagnostics diagnostics) {
    private static final List<String> TERMS = List.of("use", "fresh", "publisher", "language", "countries");
    private static final List<String> PATH_KEYS = joined(List.of("format", "path"), TERMS);
    private static final List<String> ADDRESS_KEYS = joined(List.of("format", "url", "private"), TERMS);
    private static final String DEFAULT = "events/*.yaml";

    /** The sources of a briefing; where it names none, the YAML files of the folder beside it. */
    List<EventSource> read(Fields briefing, Origin whole) {
        if (!briefing.has("events")) {
            return List.of(files(DEFAULT, whole));
        }
        List<EventSource> sources = new ArrayList<>();
        briefing.list("events").forEach(item -> source(item).ifPresent(sources::add));
        return sources;
    }

    private static EventSource files(String path, Origin origin) {
        return new EventSource.Files(Optional.empty(), path, SourceTerms.usual(SourceTerms.Use.USUAL), origin);
    }

    private Optional<EventSource> source(YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(files(scalar.text().strip(), scalar.origin()));
        }
        if (item instanceof YamlNode.Mapping mapping) {
            return source(mapping);
        }
        diagnostics.error(
                item.origin(),
                "an event source must be a file, a folder, a glob or a mapping, not " + item.form(),
                "write a path from this file's folder, such as \"events/*.yaml\"");
        return Optional.empty();
    }

    private Optional<EventSource> source(YamlNode.Mapping mapping) {
        if (mapping.value("jdbc").isPresent()) {
            return new DatabaseReader(this).read(mapping);
        }
        return mapping.value("url").isPresent() ? address(mapping) : files(mapping);
    }

    private Optional<EventSource> files(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, "event source", PATH_KEYS, diagnostics);
        fields.requireOne("path", "or \"url\" for a feed of the web, or \"jdbc\" for a database");
        Optional<SourceFormat> format = format(fields);
        if (format.equals(Optional.of(SourceFormat.JDBC))) {
            diagnostics.error(
                    fields.origin("format"), "a database is named by \"jdbc\", not by \"path\"",
                    "write {jdbc: \"jdbc:postgresql://host/name\", query: ...}");
        }
        Optional<String> path = fields.text("path");
        SourceTerms terms = terms(fields, format);
        return fields.build(() -> new EventSource.Files(format, path.orElseThrow(), terms, fields.origin("path")));
    }

    private Optional<EventSource> address(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, "event source", ADDRESS_KEYS, diagnostics);
        SourceFormat format = format(fields).orElse(SourceFormat.FEED);
        if (!format.isFetched()) {
            diagnostics.error(
                    fields.origin("format"), "\"" + format.word() + "\" is not read from an address of the web",
                    "fetch the file and name its \"path\"");
        }
        Optional<String> url = fields.text("url");
        url.filter(each -> !isWeb(each)).ifPresent(each -> diagnostics.error(
                fields.origin("url"), "\"" + each + "\" is not an address of the web",
                "write it as https://host/path, without a name or password"));
        boolean privateToo = truth(fields, "private");
        SourceTerms terms = terms(fields, Optional.of(format));
        return fields.build(
                () -> new EventSource.Address(format, url.orElseThrow(), privateToo, terms, fields.origin("url")));
    }

    /** The format that a source names, if it is one. */
    private Optional<SourceFormat> format(Fields fields) {
        Optional<String> word = fields.text("format");
        if (word.isPresent() && SourceFormat.of(word.get()).isEmpty()) {
            diagnostics.error(
                    fields.origin("format"), "unknown format \"" + word.get() + "\"",
                    Nearest.hint(word.get(), SourceFormat.words(), "known"));
        }
        return word.flatMap(SourceFormat::of);
    }

    /** What else is said of a source of this format. */
    SourceTerms terms(Fields fields, Optional<SourceFormat> format) {
        boolean coded = format.filter(SourceFormat::isCoded).isPresent();
        return new SourceTerms(
                use(fields, coded),
                fields.scalar("fresh").flatMap(text -> DatesReader.days(text, diagnostics)).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst(),
                fields.text("publisher").orElse(""),
                fields.text("language").orElse(""),
                fields.scalars("countries").stream()
                        .flatMap(name -> names.country(name).stream())
                        .map(country -> country.code())
                        .toList());
    }

    private SourceTerms.Use use(Fields fields, boolean coded) {
        List<String> words = List.of("text", "figures");
        Optional<String> word = fields.text("use");
        if (word.isPresent() && !words.contains(word.get())) {
            diagnostics.error(
                    fields.origin("use"), "unknown use \"" + word.get() + "\"",
                    Nearest.hint(word.get(), words, "known"));
        }
        if (word.equals(Optional.of("figures")) && !coded) {
            diagnostics.error(
                    fields.origin("use"), "only coded events can be used for figures",
                    "name the format: gdelt, icews, polecat, ucdp or acled");
        }
        return word.map(each -> each.equals("text") ? SourceTerms.Use.TEXT : SourceTerms.Use.FIGURES)
                .orElse(SourceTerms.Use.USUAL);
    }

    private boolean truth(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isPresent() && !List.of("true", "false").contains(text.get())) {
            diagnostics.error(
                    fields.origin(key), "\"" + key + "\" must be true or false, not \"" + text.get() + "\"");
        }
        return text.equals(Optional.of("true"));
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return List.of("http", "https").contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    static List<String> termKeys() {
        return TERMS;
    }
}
