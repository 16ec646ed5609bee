package org.chancery.edit;

/**
 * What became of an event, and why.
 *
 * @param reason in words
 * @param section the heading it stands under; empty for none
 * @param rank its weight
 */
public record Verdict(String event, Outcome outcome, String reason, String section, int rank) {}
