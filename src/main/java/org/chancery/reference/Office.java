package org.chancery.reference;

/** An office that a person holds or held. */
public record Office(String title, Term term) {}
