package org.chancery.figure;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of dashes and gaps; empty for a line without gaps
 */
record Pen(Colour colour, int width, String dashes) {
    static Pen of(Colour colour, int width) {
        return new Pen(colour, width, "");
    }
}
