package org.chancery.reference;

/** An office that a person held, and when. */
public record Office(String title, DateSpan span) {}
