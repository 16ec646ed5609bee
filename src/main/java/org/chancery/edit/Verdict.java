package org.chancery.edit;

import org.chancery.event.Event;

/**
 * What became of an event, and why.
 *
 * @param reason in words
 * @param section the heading it stands under; empty for none
 */
public record Verdict(Event event, Outcome outcome, String reason, String section, Rank rank) {}
