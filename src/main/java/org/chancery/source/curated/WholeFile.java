package org.chancery.source.curated;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.line.EventBytes;
import org.chancery.yaml.Fields;
import org.chancery.yaml.JsonReader;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/** A file that is one YAML or JSON document: a mapping with {@code events}, or in JSON a list of them alone. */
record WholeFile(Asked asked, EventReader reader, Diagnostics diagnostics) {
    private static final List<String> KEYS = List.of("events");

    Harvest read(EventForm form) {
        Optional<YamlNode> root = form == EventForm.JSON ? json() : yaml();
        EventShelf shelf = new EventShelf(reader, asked.zone(), diagnostics);
        root.ifPresent(node -> items(node).forEach(item -> EventMapping.of(item, diagnostics)
                .ifPresentOrElse(shelf::add, () -> shelf.faulty(item.origin()))));
        Optional<ReadFile> source = root.map(node -> new ReadFile.Whole(node.source()));
        return shelf.harvest(source);
    }

    private Optional<YamlNode> yaml() {
        Optional<YamlNode.Mapping> root = EventBytes.isPacked(asked.path())
                ? text(YamlReader.MOST_BYTES).flatMap(source -> YamlReader.read(source, diagnostics))
                : YamlReader.read(asked.path(), diagnostics);
        return root.map(node -> node);
    }

    private Optional<YamlNode> json() {
        Optional<SourceText> text = text(JsonReader.MOST);
        long before = diagnostics.errors();
        Optional<YamlNode> root = text.flatMap(source -> JsonReader.read(source, diagnostics));
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        if (text.isPresent() && root.isEmpty()) {
            diagnostics.error(Origin.file(asked.path()), "the file is empty");
        }
        return root;
    }

    private Optional<SourceText> text(int most) {
        return EventBytes.all(asked.path(), most, diagnostics)
                .flatMap(bytes -> YamlReader.decode(asked.path(), bytes, diagnostics));
    }

    private List<YamlNode> items(YamlNode root) {
        return switch (root) {
            case YamlNode.Mapping mapping -> {
                Fields fields = Fields.of(mapping, "event file", KEYS, diagnostics);
                fields.require("events");
                yield fields.list("events");
            }
            case YamlNode.Sequence sequence -> sequence.items();
            case YamlNode.Scalar scalar -> {
                diagnostics.error(
                        scalar.origin(), "the file must hold a list of events, not " + scalar.form(),
                        "write {\"events\": [...]}");
                yield List.of();
            }
        };
    }
}
