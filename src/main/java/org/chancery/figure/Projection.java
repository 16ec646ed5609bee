package org.chancery.figure;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): countries keep their areas, and look as they do on
 * a globe. North is up; x grows to the east and y to the south.
 *
 * @param centre the meridian in the middle, in degrees
 */
record Projection(double centre) {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT3 = Math.sqrt(3);

    /** The place of a point, in radians of the globe. */
    Place place(double longitude, double latitude) {
        double t = Math.asin(ROOT3 / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double stretch = 9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1;
        double x = 2 * ROOT3 * Math.toRadians(longitude - centre) * Math.cos(t) / (3 * stretch);
        return new Place(x, -t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1));
    }

    /** The number of degrees, a multiple of 360, that brings a meridian to this map's side of its cut. */
    double turn(double longitude) {
        return -360 * Math.floor((longitude - centre + 180) / 360);
    }
}
