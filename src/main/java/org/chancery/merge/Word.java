package org.chancery.merge;

/**
 * A word of a text, reduced to its stem.
 *
 * @param text the stem; for a country or body that is named in whatever way, its id with an {@code @} before it
 * @param country whose capital it is, in the same form; empty for any other word
 * @param weight how much it tells, from 0 to 1
 */
record Word(String text, String country, double weight) {
    private static final char NAME = '@';

    /** The word for a country, body or region, by its {@link Report} id. */
    static Word named(String id) {
        return new Word(NAME + id, "", 1);
    }

    /** Whether it stands for a country or body. */
    boolean isName() {
        return text.charAt(0) == NAME;
    }
}
