package org.chancery.yaml;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;

/** A node of a YAML file. Scalars are text: the field they stand in decides what they mean. */
public sealed interface YamlNode {
    /** The file that the node stands in. */
    SourceText source();

    /** The node's place; of a node on several lines the part on the first. */
    Position position();

    /** The place that a diagnostic about this node names. */
    default Origin origin() {
        return source().at(position());
    }

    /** What a message calls such a node. */
    default String form() {
        return switch (this) {
            case Scalar scalar -> scalar.text().isEmpty() ? "nothing" : "text";
            case Sequence ignored -> "a list";
            case Mapping ignored -> "a mapping";
        };
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** A single value, as its text. */
    record Scalar(SourceText source, Position position, String text, Style style) implements YamlNode {}

    /** A list. */
    record Sequence(SourceText source, Position position, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the file's order; no key stands twice. */
    record Mapping(SourceText source, Position position, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with this key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** The value of this key. */
        public Optional<YamlNode> value(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
