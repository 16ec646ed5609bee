package org.chancery.digest;

/**
 * How long something has been going on.
 *
 * @param since when it began, as far as the events tell
 * @param days from then to the last day of the period, both included
 */
public record Course(Dating since, long days) {}
