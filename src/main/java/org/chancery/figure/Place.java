package org.chancery.figure;

/** A point of a picture, in its units, from the upper left. */
record Place(double x, double y) {
    /** How far a box is away; nothing within it. */
    double distance(Box box) {
        Place end = Beside.end(box, this);
        return Math.hypot(end.x - x, end.y - y);
    }
}
