package org.chancery.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the field {@code editions}: the writer's own word, by edition. */
final class EditionNotesReader {
    private static final List<String> KEYS = List.of("lead", "note", "drop", "first");
    private static final String FORMS = "write it as 2022-W02, 2022-01, 2022-01-14 or 2022-01-06--2022-01-14";
    private static final int LONGEST = 2_000;

    private EditionNotesReader() {}

    static Map<String, EditionNotes> read(Fields briefing, Diagnostics diagnostics) {
        Map<String, EditionNotes> notes = new HashMap<>();
        briefing.mapping("editions").ifPresent(node -> {
            Fields all = Fields.of(node, "editions", ids(node, diagnostics), diagnostics);
            for (YamlNode.Entry entry : node.entries()) {
                String id = entry.key().text();
                all.mapping(id).ifPresent(each -> notes.put(id, notes(each, diagnostics)));
            }
        });
        return notes;
    }

    /** The keys; words under another name than the edition's own would never be found. */
    private static List<String> ids(YamlNode.Mapping node, Diagnostics diagnostics) {
        List<String> ids = node.entries().stream().map(entry -> entry.key().text()).toList();
        for (YamlNode.Entry entry : node.entries()) {
            String id = entry.key().text();
            Optional<String> name = EditionId.period(id).map(EditionId::of);
            if (!name.equals(Optional.of(id))) {
                diagnostics.error(
                        entry.key().origin(),
                        "\"" + id + "\" is not an edition",
                        name.map(called -> "the edition of these days is called \"" + called + "\"").orElse(FORMS));
            }
        }
        return ids;
    }

    private static EditionNotes notes(YamlNode.Mapping node, Diagnostics diagnostics) {
        Fields fields = Fields.of(node, "edition", KEYS, diagnostics);
        return new EditionNotes(
                fields.text("lead", LONGEST).orElse(""),
                fields.text("note", LONGEST).orElse(""),
                mentions(fields.scalars("drop")),
                mentions(fields.scalars("first")));
    }

    private static List<Mention> mentions(List<YamlNode.Scalar> ids) {
        return ids.stream().map(id -> new Mention(id.text().strip(), id.origin())).toList();
    }
}
