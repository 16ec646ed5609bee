package org.chancery.figure;

import java.util.List;

/**
 * A country on the globe.
 *
 * @param code ISO 3166-1 alpha-2
 * @param longitude of the place of its name, in degrees
 * @param outlines the largest first; longitudes and latitudes in degrees, in turn, which run on over 180
 */
record Shape(String code, double longitude, double latitude, List<double[]> outlines) {
    double[] mainland() {
        return outlines.getFirst();
    }
}
