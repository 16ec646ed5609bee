package org.chancery.figure;

/** How dark a country is: the more events, the darker. */
enum Shade {
    FEW("few", "#a9c4de", "#1c1a17", "on-few"),
    SOME("some", "#6f9ac5", "#1c1a17", "on-some"),
    MANY("many", "#1f4e79", "#ffffff", "on-many");

    private final String name;
    private final String fill;
    private final String ink;
    private final String inkName;

    Shade(String name, String fill, String ink, String inkName) {
        this.name = name;
        this.fill = fill;
        this.ink = ink;
        this.inkName = inkName;
    }

    /** In thirds of the greatest number. */
    static Shade of(int events, int most) {
        return events * 3 > most * 2 ? MANY : events * 3 > most ? SOME : FEW;
    }

    String className() {
        return name;
    }

    String fill() {
        return fill;
    }

    /** The colour of a name that stands on it. */
    String ink() {
        return ink;
    }

    String inkClass() {
        return inkName;
    }
}
