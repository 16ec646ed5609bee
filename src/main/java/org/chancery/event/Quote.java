package org.chancery.event;

import java.util.Optional;

/**
 * Words that somebody said.
 *
 * @param by the id of a person
 * @param source counts the event's sources from 1
 */
public record Quote(String by, String text, Optional<Integer> source) {}
