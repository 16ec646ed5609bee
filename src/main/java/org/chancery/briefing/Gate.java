package org.chancery.briefing;

import org.chancery.diagnostic.Origin;

/**
 * What an edition must have to be published; a number of nought asks for nothing.
 *
 * @param origin where the briefing asks for it
 * @param events so many of the period kept
 * @param newestDays the newest of them not older than so many days at the period's end
 * @param sources so many different ones
 */
public record Gate(Origin origin, int events, int newestDays, int sources) {
    /** Asks for nothing. */
    public static Gate open() {
        return new Gate(Origin.run(), 0, 0, 0);
    }
}
