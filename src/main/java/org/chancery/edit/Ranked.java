package org.chancery.edit;

import org.chancery.event.Event;

/**
 * An event with what it matters.
 *
 * @param weight its points, or more than all where the writer put it first
 * @param place in the order of all events of the edition, from 0; the most important first
 */
record Ranked(Event event, Rank rank, int weight, int place) {}
