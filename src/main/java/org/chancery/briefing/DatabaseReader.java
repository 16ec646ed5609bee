package org.chancery.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads a query to a database that a briefing has events from. */
record DatabaseReader(EventSourceReader reader) {
    private static final List<String> KEYS = EventSourceReader.joined(
            List.of("format", "jdbc", "query", "columns", "user", "password", "rows", "seconds"),
            EventSourceReader.termKeys());
    private static final List<String> SECRET_KEYS = List.of("env", "file");
    private static final int USUAL_ROWS = 1_000_000;
    private static final int MOST_ROWS = 100_000_000;
    private static final int USUAL_SECONDS = 60;
    private static final int MOST_SECONDS = 3600;

    Optional<EventSource> read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, "event source", KEYS, diagnostics());
        fields.require("query");
        Optional<String> format = fields.text("format");
        if (format.isPresent() && !format.get().equals(SourceFormat.JDBC.word())) {
            diagnostics().error(
                    fields.origin("format"), "a database is not \"" + format.get() + "\"",
                    "leave the format out, or write \"jdbc\"");
        }
        Optional<YamlNode.Scalar> url = fields.scalar("jdbc");
        Optional<DatabaseKind> kind = url.flatMap(text -> new DatabaseUrl(text, diagnostics()).kind());
        Optional<Query> query = fields.scalar("query").flatMap(text -> new QueryReader(text, diagnostics())
                .read(kind.orElse(DatabaseKind.POSTGRESQL)));
        Map<String, String> columns = columns(fields);
        String user = fields.text("user").orElse("");
        Optional<EventSource.Secret> secret = secret(fields);
        int rows = fields.number("rows", 1, MOST_ROWS).orElse(USUAL_ROWS);
        int seconds = fields.number("seconds", 1, MOST_SECONDS).orElse(USUAL_SECONDS);
        SourceTerms terms = reader.terms(fields, Optional.of(SourceFormat.JDBC));
        return fields.build(() -> new EventSource.Database(
                url.orElseThrow().text().strip(), kind.orElseThrow(), query.orElseThrow(), columns, user, secret, rows,
                seconds, terms, fields.origin("jdbc")));
    }

    private Map<String, String> columns(Fields fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        fields.mapping("columns").ifPresent(mapping -> mapping.entries().forEach(entry -> {
            if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                columns.put(entry.key().text(), scalar.text().strip());
            } else {
                diagnostics().error(
                        entry.value().origin(),
                        "\"" + entry.key().text() + "\" must be the name of a column, not " + entry.value().form());
            }
        }));
        return columns;
    }

    /** A password itself is refused, whatever its form. */
    private Optional<EventSource.Secret> secret(Fields fields) {
        Optional<YamlNode> node = fields.node("password");
        if (node.filter(each -> !namesPlace(each)).isPresent()) {
            diagnostics().error(
                    unseen(node.get()), "a password must not stand in a briefing",
                    "write {env: NAME_OF_A_VARIABLE} or {file: path}");
            return Optional.empty();
        }
        return fields.mapping("password").flatMap(mapping -> {
            Fields kept = Fields.of(mapping, "password", SECRET_KEYS, diagnostics());
            Optional<EventSource.Secret> variable = kept.text("env").map(EventSource.Secret.Variable::new);
            return variable.isPresent() ? variable : kept.text("file").map(EventSource.Secret.InFile::new);
        });
    }

    private static boolean namesPlace(YamlNode password) {
        return password instanceof YamlNode.Mapping mapping
                && mapping.entries().stream().allMatch(entry -> SECRET_KEYS.contains(entry.key().text()));
    }

    /** The place of a password, which may stand on a line that nobody would know for one. */
    private static Origin unseen(YamlNode password) {
        return password.origin() instanceof Origin.Spot(SourceText source, Position at)
                ? SourceText.unseen(source.path(), at.line(), at.column(), at.length())
                : password.origin();
    }

    private Diagnostics diagnostics() {
        return reader.diagnostics();
    }
}
