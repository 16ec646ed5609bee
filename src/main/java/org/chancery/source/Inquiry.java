package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneId;
import org.chancery.briefing.Briefing;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.harvest.Window;
import org.chancery.trail.Trail;

/**
 * What is asked of the sources of a briefing.
 *
 * @param window the days whose events are asked for
 * @param trail of what is looked at
 */
record Inquiry(Briefing briefing, Window window, Trail trail, Diagnostics diagnostics) {

    /** By which a moment has a day. */
    ZoneId zone() {
        return briefing.zone();
    }

    /** The briefing's own, which paths count from. */
    Path folder() {
        return briefing.source().path().resolveSibling("");
    }
}
