package org.chancery.text;

/** Running text with emphasis and links, written as Markdown. */
public record Prose(String markdown) {}
