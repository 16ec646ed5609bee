package org.chancery.briefing;

import org.chancery.diagnostic.Origin;

/**
 * What an edition must have to be published; a number of nought asks for nothing.
 *
 * @param events so many of the period kept
 * @param newestDays the newest of them not older than so many days at the period's end
 * @param sources so many different ones
 */
public record Gate(Rule events, Rule newestDays, Rule sources) {
    /**
     * One of the things asked for.
     *
     * @param origin where the briefing asks for it
     */
    public record Rule(int least, Origin origin) {}

    /** Asks for nothing. */
    public static Gate open() {
        Rule none = new Rule(0, Origin.run());
        return new Gate(none, none, none);
    }
}
