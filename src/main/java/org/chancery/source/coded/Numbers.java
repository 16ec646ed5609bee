package org.chancery.source.coded;

/** Whole numbers in cells. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    /** The number, but at least one, and one where there is none. */
    static int atLeastOne(String text) {
        int end = text.indexOf('.');
        String whole = end < 0 ? text : text.substring(0, end);
        boolean isNumber = !whole.isEmpty() && whole.length() <= MOST_DIGITS
                && whole.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isNumber ? Math.max(1, Integer.parseInt(whole)) : 1;
    }
}
