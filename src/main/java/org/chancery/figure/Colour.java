package org.chancery.figure;

/**
 * What a colour means: blue for facts, red for what is new, greys for the rest. Its name is the class by which a screen
 * gives it another colour, as a fill or, with {@code -line} behind it, as a line.
 */
enum Colour {
    FACT("fact", "#1f4e79"),
    NEWS("news", "#b3261e"),
    INK("ink", "#1c1a17"),
    QUIET("quiet", "#5b564b"),
    /** Rules that only guide the eye. */
    RULE("rule", "#d6d0c3"),
    /** Within hollow marks, and around what must stand out from all that lies below it. */
    GROUND("ground", "#fffdf9"),
    /** Of letters on facts and news. */
    ON_FACT("on-fact", "#ffffff");

    private final String fillClass;
    private final String value;

    Colour(String fillClass, String value) {
        this.fillClass = fillClass;
        this.value = value;
    }

    String fillClass() {
        return fillClass;
    }

    String lineClass() {
        return fillClass + "-line";
    }

    /** As it is printed. */
    String value() {
        return value;
    }
}
