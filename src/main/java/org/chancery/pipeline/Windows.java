package org.chancery.pipeline;

import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.edit.Reach;
import org.chancery.source.harvest.Window;

/** The days whose events are read for an edition. */
enum Windows {
    /** Those that the edition needs. */
    NEEDED,
    /** All, so that every fault is found. */
    ALL;

    /** The days for this edition. */
    Window of(Briefing briefing, Edition edition) {
        if (this == ALL) {
            return Window.always();
        }
        Reach reach = Reach.of(briefing, edition);
        return new Window(reach.farthest(), reach.latest(), reach.earliest());
    }
}
