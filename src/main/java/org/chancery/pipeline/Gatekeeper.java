package org.chancery.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Gate;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.edit.Edited;

/** Refuses an edition that has less than its briefing requires, and says which rule it fails. */
final class Gatekeeper {
    private Gatekeeper() {}

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static void check(Briefing briefing, Edited edited, Diagnostics diagnostics) {
        Gate gate = briefing.gate();
        Digest digest = edited.digest();
        List<Entry> entries = digest.entries();
        Origin origin = gate.origin();
        String edition = "edition " + digest.masthead().edition() + " has ";
        if (entries.size() < gate.events()) {
            diagnostics.error(
                    origin,
                    edition + counted(entries.size(), "event") + ", fewer than the " + gate.events() + " required");
        }
        long sources = entries.stream().flatMap(entry -> entry.sources().stream()).distinct().count();
        if (sources < gate.sources()) {
            diagnostics.error(origin,
                    edition + counted(sources, "source") + ", fewer than the " + gate.sources() + " required");
        }
        LocalDate oldest = digest.masthead().last().minusDays(gate.newestDays());
        if (gate.newestDays() > 0 && entries.stream().noneMatch(entry -> entry.date().first().isAfter(oldest))) {
            diagnostics.error(origin, edition + "no event of its last "
                    + (gate.newestDays() == 1 ? "day" : gate.newestDays() + " days") + ", as required");
        }
    }
}
