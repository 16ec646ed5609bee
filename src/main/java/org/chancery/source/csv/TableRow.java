package org.chancery.source.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.Position;
import org.chancery.yaml.YamlNode;

/** A row of a table, whose cells are as many as its header's. A cell in which nothing stands gives no key. */
public final class TableRow {
    private static final char BETWEEN = ';';

    private final Row row;
    private final Header header;
    private final Places places;

    TableRow(Row row, Header header) {
        this.row = row;
        this.header = header;
        this.places = new Places(row.source());
    }

    /** The text of a key that holds one; empty where nothing stands there. */
    public String text(String key) {
        for (int at = 0; at < row.cells().size(); at++) {
            if (header.columns().get(at) instanceof Column.Text(String known) && known.equals(key)) {
                return row.cells().get(at).text();
            }
        }
        return "";
    }

    /** The mapping that a YAML file would hold. A cell without a header is reported. */
    public YamlNode.Mapping mapping(Diagnostics diagnostics) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, List<YamlNode.Entry>> parts = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, List<YamlNode.Entry>>> listed = new LinkedHashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            Row.Cell cell = row.cells().get(at);
            if (cell.text().isBlank()) {
                continue;
            }
            switch (header.columns().get(at)) {
                case Column.Text(String key) -> values.put(key, scalar(cell.text(), cell.offset()));
                case Column.Texts(String key) -> values.put(key, scalars(cell));
                case Column.Part(String key, String part) -> parts.computeIfAbsent(key, ignored -> new ArrayList<>())
                        .add(entry(part, cell));
                case Column.ListedPart(String key, int number, String part) -> listed
                        .computeIfAbsent(key, ignored -> new TreeMap<>())
                        .computeIfAbsent(number, ignored -> new ArrayList<>())
                        .add(entry(part, cell));
                case Column.Refused ignored -> {}
                case Column.Unnamed ignored -> diagnostics.error(
                        row.source().at(row.position(cell)), "this cell has no header of its own",
                        "name its column in the first row");
            }
        }
        parts.forEach((key, entries) -> values.merge(key, mapping(entries), TableRow::both));
        listed.forEach((key, items) -> values.put(key, sequence(items)));
        return mapping(values);
    }

    /** A date with a column that says whether it is only about right. */
    private static YamlNode both(YamlNode date, YamlNode about) {
        List<YamlNode.Entry> entries = new ArrayList<>(((YamlNode.Mapping) about).entries());
        entries.add(new YamlNode.Entry(key((YamlNode.Scalar) date, "on"), date));
        return new YamlNode.Mapping(date.source(), date.position(), entries);
    }

    private YamlNode.Entry entry(String part, Row.Cell cell) {
        YamlNode.Scalar value = scalar(cell.text(), cell.offset());
        return new YamlNode.Entry(key(value, part), value);
    }

    /** Keys stand in the header, and are right: nothing will be said of their place. */
    private static YamlNode.Scalar key(YamlNode.Scalar value, String name) {
        return new YamlNode.Scalar(value.source(), value.position(), name, YamlNode.Style.PLAIN);
    }

    private YamlNode.Scalar scalar(String text, int offset) {
        int line = text.indexOf('\n');
        Position position = places.of(offset, line < 0 ? text.length() : line);
        return new YamlNode.Scalar(row.source(), position, text, YamlNode.Style.PLAIN);
    }

    private YamlNode scalars(Row.Cell cell) {
        List<YamlNode> items = new ArrayList<>();
        String text = cell.text();
        for (int from = 0; from <= text.length();) {
            int next = text.indexOf(BETWEEN, from);
            int until = next < 0 ? text.length() : next;
            String item = text.substring(from, until);
            if (!item.isBlank()) {
                int blanks = item.length() - item.stripLeading().length();
                items.add(scalar(item.strip(), cell.offset() + from + blanks));
            }
            from = until + 1;
        }
        return new YamlNode.Sequence(row.source(), row.position(cell), items);
    }

    private YamlNode sequence(Map<Integer, List<YamlNode.Entry>> items) {
        List<YamlNode> mappings = items.values().stream().<YamlNode>map(this::mapping).toList();
        return new YamlNode.Sequence(row.source(), mappings.getFirst().position(), mappings);
    }

    private YamlNode.Mapping mapping(List<YamlNode.Entry> entries) {
        return new YamlNode.Mapping(row.source(), entries.getFirst().value().position(), entries);
    }

    private YamlNode.Mapping mapping(Map<String, YamlNode> values) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new YamlNode.Entry(
                new YamlNode.Scalar(row.source(), value.position(), key, YamlNode.Style.PLAIN), value)));
        return new YamlNode.Mapping(row.source(), row.start(), entries);
    }
}
