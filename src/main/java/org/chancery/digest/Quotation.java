package org.chancery.digest;

import java.util.Optional;

/**
 * Words that somebody said.
 *
 * @param office the speaker's on the day; empty where none is known
 * @param source the number of the source that reports them
 */
public record Quotation(String text, String speaker, String office, Optional<Integer> source) {}
