package org.chancery.merge;

/**
 * A word of a title, reduced to its stem.
 *
 * @param text the stem; for a country or body that is named in whatever way, its id with an {@code @} before it
 * @param country whose capital it is, in the same form; empty for any other word
 * @param weight how much it tells, from 0 to 1
 */
record Word(String text, String country, double weight) {}
