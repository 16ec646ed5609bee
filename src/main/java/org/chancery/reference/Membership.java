package org.chancery.reference;

/** A country's membership of a body. */
public record Membership(CountryCode country, Term term) {}
