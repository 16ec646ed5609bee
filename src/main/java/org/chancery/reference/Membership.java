package org.chancery.reference;

/** That a country belonged to a body, and when. */
public record Membership(CountryCode country, DateSpan span) {}
