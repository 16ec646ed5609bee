package org.chancery.source.database;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.source.csv.Column;

/** What the columns of a result are: keys of events by their names, or by what the briefing says. */
final class ResultColumns {
    /** The keys that every event needs. */
    private static final List<String> NEEDED = List.of("id", "date", "kind", "title", "sources.title");

    private final EventSource.Database source;
    private final Diagnostics diagnostics;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Column, String> taken = new HashMap<>();
    private final Map<String, String> unused;

    private ResultColumns(EventSource.Database source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.unused = new HashMap<>(source.columns());
    }

    /** One for each column of the result; empty where something is wrong with them, which is reported. */
    static Optional<List<Column>> of(EventSource.Database source, ResultSetMetaData result, Diagnostics diagnostics)
            throws SQLException {
        long before = diagnostics.errors();
        ResultColumns reader = new ResultColumns(source, diagnostics);
        for (int number = 1; number <= result.getColumnCount(); number++) {
            reader.add(result.getColumnLabel(number));
        }
        reader.finish();
        return diagnostics.errors() > before ? Optional.empty() : Optional.of(List.copyOf(reader.columns));
    }

    private void add(String label) {
        Optional<String> named = source.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(label))
                .map(Map.Entry::getKey)
                .findFirst();
        named.ifPresent(unused::remove);
        String key = named.orElse(label.toLowerCase(Locale.ROOT)).replace('_', '.');
        Optional<Column> column = Column.of(key).filter(known -> !known.key().isEmpty());
        if (column.isEmpty()) {
            error("the query gives an unknown column \"" + label + "\"",
                    Nearest.hint(key, Column.KNOWN, "name it after a key with \"as\"; known"));
        } else if (taken.putIfAbsent(column.get(), label) != null) {
            error("the query gives \"" + key + "\" twice", "name one of the two columns otherwise, or leave it out");
        }
        column.ifPresent(columns::add);
    }

    private void finish() {
        unused.forEach((key, label) -> error(
                "the query gives no column \"" + label + "\" for \"" + key + "\"", "name one that it selects"));
        List<String> missing = NEEDED.stream()
                .filter(key -> Column.of(key).stream().noneMatch(taken::containsKey))
                .toList();
        if (unused.isEmpty() && !missing.isEmpty()) {
            error("the query gives no column for " + String.join(", ", missing),
                    "select it \"as " + missing.getFirst().replace('.', '_')
                            + "\", or name a column under \"columns\"");
        }
    }

    private void error(String message, String hint) {
        diagnostics.error(source.query().origin(), message, hint);
    }
}
