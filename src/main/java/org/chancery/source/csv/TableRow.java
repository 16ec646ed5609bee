package org.chancery.source.csv;

import java.util.ArrayList;
import java.util.List;
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
        int at = header.at(key);
        return at < 0 ? "" : row.cells().get(at).text();
    }

    /** The mapping that a YAML file would hold. A cell without a header is reported. */
    public YamlNode.Mapping mapping(Diagnostics diagnostics) {
        RecordTree tree = new RecordTree(row.source(), row.start());
        for (int at = 0; at < row.cells().size(); at++) {
            Row.Cell cell = row.cells().get(at);
            Column column = header.columns().get(at);
            if (cell.text().isBlank()) {
                continue;
            }
            if (column instanceof Column.Unnamed) {
                diagnostics.error(
                        row.source().at(row.position(cell)), "this cell has no header of its own",
                        "name its column in the first row");
            } else if (column instanceof Column.Texts) {
                tree.put(column, row.position(cell), items(cell));
            } else {
                YamlNode.Scalar scalar = scalar(cell.text(), cell.offset());
                tree.put(column, scalar.position(), List.of(scalar));
            }
        }
        return tree.mapping();
    }

    private YamlNode.Scalar scalar(String text, int offset) {
        int line = text.indexOf('\n');
        Position position = places.of(offset, line < 0 ? text.length() : line);
        return new YamlNode.Scalar(row.source(), position, text, YamlNode.Style.PLAIN);
    }

    private List<YamlNode.Scalar> items(Row.Cell cell) {
        List<YamlNode.Scalar> items = new ArrayList<>();
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
        return items;
    }
}
