package org.chancery.reference;

/** A name that a country or its capital had, and when. */
public record FormerName(String name, DateSpan span) {}
