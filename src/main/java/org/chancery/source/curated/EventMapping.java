package org.chancery.source.curated;

import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.YamlNode;

/** Where an event is expected. */
final class EventMapping {
    private EventMapping() {}

    /** The mapping of the event; empty where there is something else, which is reported. */
    static Optional<YamlNode.Mapping> of(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.error(
                node.origin(), "an event must be a mapping, not " + node.form(), "write {\"id\": ..., \"date\": ...}");
        return Optional.empty();
    }
}
