package org.chancery.tag;

/**
 * Something that an editor should look at.
 *
 * @param key of an event file, such as {@code kind}
 * @param what in words: {@code guessed from "spoke by phone"}
 */
public record Doubt(String key, String what) {}
