package org.chancery.briefing;

import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the field {@code background}: a number, or a mapping; where it is left out, none. */
final class BackgroundReader {
    private static final List<String> KEYS = List.of("limit", "since");
    private static final int MOST = 50;

    private BackgroundReader() {}

    static BackgroundPlan read(Fields briefing, Diagnostics diagnostics) {
        if (!briefing.has("background")) {
            return BackgroundPlan.none();
        }
        if (briefing.node("background").orElseThrow() instanceof YamlNode.Mapping mapping) {
            Fields fields = Fields.of(mapping, "background", KEYS, diagnostics);
            fields.require("limit");
            int limit = fields.number("limit", 0, MOST).orElse(0);
            int days = fields.scalar("since")
                    .flatMap(text -> DatesReader.days(text, diagnostics))
                    .orElse(BackgroundPlan.DEFAULT_DAYS);
            return new BackgroundPlan(limit, days);
        }
        return new BackgroundPlan(briefing.number("background", 0, MOST).orElse(0), BackgroundPlan.DEFAULT_DAYS);
    }
}
