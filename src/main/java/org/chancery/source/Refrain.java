package org.chancery.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Severity;
import org.chancery.source.harvest.Sorts;

/**
 * Tells what is to be said of the files of a source. A week of coded events is some seven hundred files, and a warning of one
 * may be one of all: of each sort the first are told, the others counted.
 */
final class Refrain {
    private static final int MOST = 5;

    private final EventSource source;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> times = new LinkedHashMap<>();

    Refrain(EventSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Tells what came of one more file; what an editor wrote is told in full. */
    void tell(Contribution contribution) {
        for (Diagnostic each : contribution.harvest().diagnostics()) {
            if (contribution.isCurated() || each.severity() == Severity.ERROR
                    || times.merge(Sorts.ofReason(each.message()), 1, Integer::sum) <= MOST) {
                diagnostics.add(each);
            }
        }
    }

    /** Says how often that which has been told of a few is true of others, too. */
    void end() {
        times.forEach((sort, count) -> {
            if (count > MOST) {
                diagnostics.warning(
                        source.origin(),
                        "in \"" + source.name() + "\" the same " + (count - MOST)
                                + (count == MOST + 1 ? " time" : " times")
                                + " more: " + sort,
                        "\"chancery generate -v\" counts all that was refused");
            }
        });
    }
}
