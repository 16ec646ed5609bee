package org.chancery.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Gate;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.edit.Edited;

/** Refuses an edition that has less than its briefing requires, and says which rule it fails. */
final class Gatekeeper {
    private Gatekeeper() {}

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String fewer(Gate.Rule rule) {
        return ", fewer than the " + rule.least() + " required";
    }

    static void check(Briefing briefing, Edited edited, Diagnostics diagnostics) {
        Gate gate = briefing.gate();
        Digest digest = edited.digest();
        List<Entry> entries = digest.entries();
        String edition = "edition " + digest.masthead().edition() + " has ";
        if (entries.size() < gate.events().least()) {
            diagnostics.error(
                    gate.events().origin(),
                    edition + counted(entries.size(), "event") + fewer(gate.events()));
        }
        long sources = entries.stream().flatMap(entry -> entry.sources().stream()).distinct().count();
        if (sources < gate.sources().least()) {
            diagnostics.error(
                    gate.sources().origin(),
                    edition + counted(sources, "source") + fewer(gate.sources()));
        }
        int days = gate.newestDays().least();
        LocalDate oldest = digest.masthead().last().minusDays(days);
        if (days > 0 && entries.stream().noneMatch(entry -> entry.date().first().isAfter(oldest))) {
            diagnostics.error(
                    gate.newestDays().origin(),
                    edition + "no event of its last " + (days == 1 ? "day" : days + " days") + ", as required");
        }
    }
}
