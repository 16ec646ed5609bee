package org.chancery.source.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import org.chancery.yaml.YamlNode;

/** Puts the cells of a row together to the tree that a YAML file would give, whatever their columns' order is. */
public final class RecordTree {
    private final SourceText source;
    private final Position start;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, List<YamlNode.Entry>> parts = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, List<YamlNode.Entry>>> listed = new LinkedHashMap<>();

    /** The tree of a row that begins here. */
    public RecordTree(SourceText source, Position start) {
        this.source = source;
        this.start = start;
    }

    /** Puts in what stands in a cell: the items of a list, else a single text. */
    public void put(Column column, Position place, List<YamlNode.Scalar> texts) {
        switch (column) {
            case Column.Text(String key) -> values.put(key, texts.getFirst());
            case Column.Texts(String key) -> values.put(key, new YamlNode.Sequence(source, place, List.copyOf(texts)));
            case Column.Part(String key, String part) -> parts.computeIfAbsent(key, ignored -> new ArrayList<>())
                    .add(entry(part, texts.getFirst()));
            case Column.ListedPart(String key, int number, String part) -> listed
                    .computeIfAbsent(key, ignored -> new TreeMap<>())
                    .computeIfAbsent(number, ignored -> new ArrayList<>())
                    .add(entry(part, texts.getFirst()));
            case Column.Refused ignored -> {}
            case Column.Unnamed ignored -> {}
        }
    }

    /** The tree of all that was put in. */
    public YamlNode.Mapping mapping() {
        Map<String, YamlNode> all = new LinkedHashMap<>(values);
        parts.forEach((key, entries) -> all.merge(key, mapping(entries), RecordTree::both));
        listed.forEach((key, items) -> all.put(key, sequence(items)));
        List<YamlNode.Entry> entries = new ArrayList<>();
        all.forEach((key, value) -> entries.add(new YamlNode.Entry(
                new YamlNode.Scalar(source, value.position(), key, YamlNode.Style.PLAIN), value)));
        return new YamlNode.Mapping(source, start, entries);
    }

    /** A date with a column that says whether it is only about right. */
    private static YamlNode both(YamlNode date, YamlNode about) {
        List<YamlNode.Entry> entries = new ArrayList<>(((YamlNode.Mapping) about).entries());
        entries.add(entry("on", (YamlNode.Scalar) date));
        return new YamlNode.Mapping(date.source(), date.position(), entries);
    }

    /** Keys stand in the header, and are right: nothing will be said of their place. */
    private static YamlNode.Entry entry(String part, YamlNode.Scalar value) {
        return new YamlNode.Entry(
                new YamlNode.Scalar(value.source(), value.position(), part, YamlNode.Style.PLAIN), value);
    }

    private YamlNode.Mapping mapping(List<YamlNode.Entry> entries) {
        return new YamlNode.Mapping(source, entries.getFirst().value().position(), entries);
    }

    private YamlNode sequence(Map<Integer, List<YamlNode.Entry>> items) {
        List<YamlNode> mappings = items.values().stream().<YamlNode>map(this::mapping).toList();
        return new YamlNode.Sequence(source, mappings.getFirst().position(), mappings);
    }
}
