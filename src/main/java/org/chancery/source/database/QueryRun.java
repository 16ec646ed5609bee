package org.chancery.source.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.CountryCode;
import org.chancery.source.csv.Column;
import org.chancery.source.csv.RecordTree;
import org.chancery.source.curated.EventRows;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.yaml.YamlNode;

/** Reads the rows of a query one by one as events. What is said of one stands where the query stands, and names the row. */
final class QueryRun {
    /** Who has made so many mistakes has made one mistake many times. */
    private static final int MOST_FAULTS = 1_000;

    private final Asking asking;
    private final Origin.Spot place;
    private final Diagnostics said = new Diagnostics();
    private final Diagnostics row = new Diagnostics();
    private final EventRows events;
    private long rows;

    QueryRun(Asking asking, Setting setting) {
        this.asking = asking;
        this.place = asking.source().query().origin();
        this.events = new EventRows(asking.folder(), asking.zone(), asking.window(), setting, row);
    }

    /** How many rows have been read so far. */
    long rows() {
        return rows;
    }

    Harvest read(PreparedStatement statement) throws SQLException, DatabaseFault {
        try (ResultSet result = statement.executeQuery()) {
            Optional<List<Column>> columns = ResultColumns.of(asking.source(), result.getMetaData(), said);
            if (columns.isEmpty()) {
                return Harvest.failed(said.list());
            }
            RowHash hash = new RowHash(columns.get().stream().map(Column::toString).toList());
            rows(result, cells(columns.get(), result.getMetaData()), hash);
            Harvest harvest =
                    events.harvest(Optional.of(new ReadFile.Queried(asking.source().name(), hash.value())));
            return Harvest.of(harvest.source(), harvest.events(), harvest.account(), said.list());
        }
    }

    private void rows(ResultSet result, List<CellText> cells, RowHash hash) throws SQLException, DatabaseFault {
        while (result.next()) {
            if (rows >= asking.source().mostRows()) {
                said.warning(
                        place, "the query gives more than " + rows + " rows; those that follow are not read",
                        "ask for less, or allow more with \"rows\"");
                return;
            }
            if (said.errors() >= MOST_FAULTS) {
                said.error(
                        place, "more than " + MOST_FAULTS + " faults; the rows that follow are not read",
                        "mend some of those above");
                return;
            }
            rows++;
            events.add(tree(result, cells, hash));
            row.take().forEach(this::say);
        }
    }

    private YamlNode.Mapping tree(ResultSet result, List<CellText> cells, RowHash hash)
            throws SQLException, DatabaseFault {
        Map<Column, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            List<String> texts = cells.get(at).of(result.getObject(at + 1));
            hash.add(texts);
            values.put(cells.get(at).column(), texts);
        }
        hash.endRow();
        complete(values);
        RecordTree tree = new RecordTree(place.source(), place.position());
        values.forEach((column, texts) -> {
            if (!texts.isEmpty()) {
                tree.put(column, place.position(), texts.stream().map(this::scalar).toList());
            }
        });
        return tree.mapping();
    }

    /** With what the briefing says of all rows, where a row does not say it itself. */
    private void complete(Map<Column, List<String>> values) {
        SourceTerms terms = asking.source().terms();
        values.merge(new Column.ListedPart("sources", 1, "publisher"), unlessBlank(terms.publisher()), QueryRun::first);
        values.merge(new Column.ListedPart("sources", 1, "language"), unlessBlank(terms.language()), QueryRun::first);
        values.merge(
                new Column.Texts("countries"), terms.countries().stream().map(CountryCode::value).toList(),
                QueryRun::both);
    }

    private static List<String> unlessBlank(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static List<String> first(List<String> own, List<String> other) {
        return own.isEmpty() ? other : own;
    }

    private static List<String> both(List<String> own, List<String> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }

    private YamlNode.Scalar scalar(String text) {
        return new YamlNode.Scalar(place.source(), place.position(), text, YamlNode.Style.PLAIN);
    }

    private void say(Diagnostic found) {
        said.add(new Diagnostic(
                found.severity(), found.fault(), found.origin(), "row " + rows + ": " + found.message(), found.hint()));
    }

    private List<CellText> cells(List<Column> columns, ResultSetMetaData result) throws SQLException {
        List<CellText> cells = new ArrayList<>();
        for (Column column : columns) {
            int number = cells.size() + 1;
            String type = String.valueOf(result.getColumnTypeName(number)).toLowerCase(Locale.ROOT);
            boolean zoned = result.getColumnType(number) == Types.TIMESTAMP_WITH_TIMEZONE
                    || type.contains("timestamptz") || type.contains("with time zone") || type.contains("with local");
            cells.add(new CellText(column, zoned, asking.zone()));
        }
        return cells;
    }
}
