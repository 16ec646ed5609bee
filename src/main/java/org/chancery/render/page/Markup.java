package org.chancery.render.page;

/** Finished HTML made by our own code: the one kind of value that goes into a page unescaped. */
public record Markup(String html) {}
