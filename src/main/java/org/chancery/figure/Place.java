package org.chancery.figure;

/** A point of a picture, in its units, from the upper left. */
record Place(double x, double y) {}
