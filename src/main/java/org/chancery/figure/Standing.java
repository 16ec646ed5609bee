package org.chancery.figure;

/** How certain an event is: a shape of its own for each, so that no colour is needed to tell them apart. */
enum Standing {
    /** A full dot. */
    HELD("held"),
    /** A hollow dot with a broken edge: nobody has confirmed it. */
    REPORTED("reported"),
    /** A hollow diamond. */
    SCHEDULED("scheduled"),
    /** A hollow square, struck out. */
    CANCELLED("cancelled");

    /** Half of a mark's width. */
    static final double SIZE = 10;

    private static final Lettering NUMBER = new Lettering(13, 600);
    private static final Lettering LONG = new Lettering(10, 600);

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The one with the word that entries use. */
    static Standing of(String word) {
        for (Standing each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        return HELD;
    }

    String word() {
        return word;
    }

    /** Draws a mark with its number, which may be empty. */
    void draw(Svg svg, Place at, String number) {
        Pen edge = Pen.of(this == CANCELLED ? Colour.NEWS : Colour.FACT, 2);
        switch (this) {
            case HELD -> svg.dot(Colour.FACT, edge, at, SIZE - 1);
            case REPORTED -> svg.dot(Colour.GROUND, new Pen(Colour.FACT, 2, "3 2"), at, SIZE - 1);
            case SCHEDULED -> svg.shape(Colour.GROUND, edge, diamond(at));
            case CANCELLED -> svg.shape(Colour.GROUND, edge, square(at));
        }
        Lettering lettering = number.length() > 2 ? LONG : NUMBER;
        if (!number.isEmpty()) {
            Colour ink = this == HELD ? Colour.ON_FACT : edge.colour();
            svg.text(ink, lettering, new Place(at.x(), at.y() + lettering.size() * 0.36), number);
        }
    }

    private static String diamond(Place at) {
        long x = Math.round(at.x());
        long y = Math.round(at.y());
        return "M" + (x - 13) + " " + y + "l13 -13l13 13l-13 13z";
    }

    private static String square(Place at) {
        long x = Math.round(at.x());
        long y = Math.round(at.y());
        return "M" + (x - 9) + " " + (y - 9) + "h18v18h-18zM" + (x - 14) + " " + (y + 14) + "l28 -28";
    }
}
