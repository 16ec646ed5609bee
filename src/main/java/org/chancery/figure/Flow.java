package org.chancery.figure;

import org.chancery.text.Language;

/**
 * The way in which a picture is read: from left to right, and in languages that are written from right to left the
 * other way round, time as well as words.
 *
 * @param width the picture's
 */
record Flow(double width, boolean leftwards) {
    static Flow of(double width, Language language) {
        return new Flow(width, language.rightToLeft());
    }

    /** Where a point lies that is so far along the way. */
    double x(double along) {
        return leftwards ? width - along : along;
    }

    Place place(double along, double y) {
        return new Place(x(along), y);
    }

    Box box(double from, double top, double to, double bottom) {
        return new Box(Math.min(x(from), x(to)), top, Math.max(x(from), x(to)), bottom);
    }
}
