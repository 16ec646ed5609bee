package org.chancery.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** The entries of one kind from several files, in their order. An id that stands twice is reported, with both places. */
final class Entries {
    private final String kind;
    private final Diagnostics diagnostics;
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    Entries(String kind, Diagnostics diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    /** An entry with its id. */
    record Entry(YamlNode.Scalar id, YamlNode.Mapping node) {
        /** The folded id. */
        String key() {
            return FoldedName.of(id.text());
        }
    }

    Collection<Entry> all() {
        return byId.values();
    }

    void add(YamlNode.Mapping node) {
        switch (node.value("id").orElse(null)) {
            case YamlNode.Scalar id when !FoldedName.of(id.text()).isEmpty() -> add(new Entry(id, node));
            case null -> diagnostics.error(node.origin(), "no \"id\" in a " + kind, "add \"id: ...\"");
            case YamlNode other ->
                diagnostics.error(other.origin(), "the \"id\" of a " + kind + " must be text, not " + other.form());
        }
    }

    /** The fields of an entry; those that are not known are reported. */
    Fields fields(Entry entry, List<String> known) {
        return Fields.of(entry.node, kind + " \"" + entry.id.text() + "\"", known, diagnostics);
    }

    private void add(Entry entry) {
        Entry before = byId.putIfAbsent(entry.key(), entry);
        if (before != null) {
            diagnostics.error(
                    entry.id.origin(),
                    "duplicate " + kind + " \"" + entry.id.text() + "\"",
                    "it stands in " + place(before.id) + " already");
        }
    }

    private static String place(YamlNode.Scalar node) {
        return node.source().path() + ":" + node.position().line() + ":"
                + node.position().column();
    }
}
