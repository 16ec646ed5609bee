package org.chancery.briefing;

import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.reference.ReferenceReader;
import org.chancery.yaml.YamlNode;

/** Files that lie among the briefings by mistake. One word on where they belong says more than all that they lack. */
final class Misplaced {
    private Misplaced() {}

    /** Whether it is no briefing but events or reference data, which is then reported. */
    static boolean isReported(YamlNode.Mapping root, Diagnostics diagnostics) {
        if (root.value("title").isPresent()) {
            return false;
        }
        if (holds(root, "events", List.of("id", "kind"))) {
            diagnostics.error(
                    root.origin(), "this looks like a file of events, not like a briefing",
                    "put it into briefings/events/, or wherever the \"events\" of a briefing look for it");
            return true;
        }
        if (ReferenceReader.KEYS.stream().anyMatch(key -> holds(root, key, List.of("id")))) {
            diagnostics.error(
                    root.origin(), "this looks like reference data, not like a briefing",
                    "put it into briefings/reference/");
            return true;
        }
        return false;
    }

    /** Whether a key holds a list of mappings that have these keys; the first of them tells. */
    private static boolean holds(YamlNode.Mapping root, String key, List<String> keys) {
        return root.value(key).orElse(null) instanceof YamlNode.Sequence list
                && !list.items().isEmpty()
                && list.items().getFirst() instanceof YamlNode.Mapping first
                && keys.stream().allMatch(each -> first.value(each).isPresent());
    }
}
