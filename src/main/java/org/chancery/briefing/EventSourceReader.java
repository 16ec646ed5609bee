package org.chancery.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads where a briefing has its events from: a path alone, or a mapping that names a format too. */
record EventSourceReader(Diagnostics diagnostics) {
    private static final List<String> KEYS = List.of("format", "path");
    private static final String DEFAULT = "events/*.yaml";

    /** The sources of a briefing; where it names none, the YAML files of the folder beside it. */
    List<EventSource> read(Fields briefing, Origin whole) {
        if (!briefing.has("events")) {
            return List.of(new EventSource.Curated(DEFAULT, whole));
        }
        List<EventSource> sources = new ArrayList<>();
        briefing.list("events").forEach(item -> source(item).ifPresent(sources::add));
        return sources;
    }

    private Optional<EventSource> source(YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(new EventSource.Curated(scalar.text().strip(), scalar.origin()));
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
        Fields fields = Fields.of(mapping, "event source", KEYS, diagnostics);
        fields.require("format", "path");
        Optional<String> format = fields.text("format");
        if (format.isPresent() && !EventSource.formats().contains(format.get())) {
            diagnostics.error(
                    fields.origin("format"), "unknown format \"" + format.get() + "\"",
                    Nearest.hint(format.get(), EventSource.formats(), "known"));
        }
        Optional<String> path = fields.text("path");
        return fields.build(() -> new EventSource.Curated(path.orElseThrow(), fields.origin("path")));
    }
}
