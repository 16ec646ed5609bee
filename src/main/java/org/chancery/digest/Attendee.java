package org.chancery.digest;

/**
 * A person, with the office held on the day.
 *
 * @param office empty where none is known
 */
public record Attendee(String name, String office) {}
