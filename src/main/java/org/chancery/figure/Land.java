package org.chancery.figure;

import java.util.List;

/**
 * A country as a map shows it.
 *
 * @param outlines what lies within the view; none for a country too small to have a shape
 * @param place of its name, or of its dot
 */
record Land(String name, int events, Shade shade, List<Outline> outlines, Place place) {
    /** Below this a shape is no more than a speck, and gets a dot as well. */
    private static final double SPECK = 14;

    boolean isSpeck() {
        return outlines.stream()
                .noneMatch(outline -> outline.box().width() > SPECK || outline.box().height() > SPECK);
    }

    boolean holds(double x, double y) {
        return outlines.stream().anyMatch(outline -> outline.holds(x, y));
    }

    /** What the name keeps clear of when it stands beside the country. */
    Box body() {
        return isSpeck() ? Box.around(place.x(), place.y(), SPECK, SPECK) : outlines.getFirst().box();
    }

    /** The corner of the country that is nearest to a box. */
    Place nearest(Box box) {
        Place nearest = place;
        double least = outlines.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        for (Outline outline : outlines) {
            double[] points = outline.points();
            for (int at = 0; at < points.length; at += 2) {
                Place corner = new Place(points[at], points[at + 1]);
                if (corner.distance(box) < least) {
                    nearest = corner;
                    least = corner.distance(box);
                }
            }
        }
        return nearest;
    }
}
