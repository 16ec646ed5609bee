package org.chancery.briefing;

import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;

/** Reads the field {@code require}; where it is left out, nothing is asked for. */
final class GateReader {
    private static final List<String> KEYS = List.of("events", "newest", "sources");
    private static final int MOST = 1000;

    private GateReader() {}

    static Gate read(Fields briefing, Diagnostics diagnostics) {
        return briefing.mapping("require")
                .map(node -> {
                    Fields fields = Fields.of(node, "require", KEYS, diagnostics);
                    int newest = fields.scalar("newest")
                            .flatMap(text -> DatesReader.days(text, diagnostics))
                            .orElse(0);
                    return new Gate(
                            number("events", fields), new Gate.Rule(newest, fields.origin("newest")),
                            number("sources", fields));
                })
                .orElse(Gate.open());
    }

    private static Gate.Rule number(String key, Fields fields) {
        return new Gate.Rule(fields.number(key, 0, MOST).orElse(0), fields.origin(key));
    }
}
