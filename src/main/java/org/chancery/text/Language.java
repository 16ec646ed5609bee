package org.chancery.text;

/** A language that editions can be made in. */
public record Language(String tag) {}
