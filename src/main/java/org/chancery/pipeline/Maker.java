package org.chancery.pipeline;

import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.EventSet;

/** What is made of a briefing and its events; several threads may ask at a time. */
interface Maker<T> {
    /** The thing for the edition that is asked for; empty where an error keeps it from being made, which is reported. */
    Optional<T> make(Briefing briefing, EventSet events, Order order, Diagnostics diagnostics);
}
