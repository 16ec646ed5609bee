package org.chancery.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of the world that a map shows, and where each place lies on it.
 *
 * <p>It holds every country concerned with some room around, is never narrower than a large region, and never much
 * flatter or taller than a page likes. Countries on both sides of the Pacific are shown across it.
 */
record View(Projection projection, Box area, double scale) {
    /** The width of every map, in its own units. */
    static final int WIDTH = 1000;
    /** The cut of a map of the whole world then runs through the Bering Strait, where no country lies. */
    private static final double WORLD_CENTRE = 11;

    private static final double WIDEST_REGION = 190;
    private static final double ROOM = 0.05;
    private static final double NARROWEST = Math.toRadians(42);
    private static final double TALLEST = 1.55;
    private static final double FLATTEST = 2.45;
    private static final double SOUTH = -57;
    private static final double NORTH = 83.7;

    /** A view of these outlines, in degrees, of which there is at least one. */
    static View of(List<double[]> needed) {
        Projection projection = new Projection(centre(needed));
        Box area = Box.NOTHING;
        for (double[] outline : needed) {
            area = area.with(Box.of(project(projection, outline)));
        }
        area = shaped(area.grown(area.width() * ROOM), projection);
        return new View(projection, area, WIDTH / area.width());
    }

    int height() {
        return (int) Math.round(area.height() * scale);
    }

    Box frame() {
        return new Box(0, 0, WIDTH, height());
    }

    Place place(double longitude, double latitude) {
        return at(turned(longitude), latitude);
    }

    /** A longitude on this map's side of its cut. */
    double turned(double longitude) {
        return longitude + projection.turn(longitude);
    }

    /** The place of a turned longitude, which may lie beyond the map's edge. */
    Place at(double turned, double latitude) {
        Place place = projection.place(turned, latitude);
        return new Place((place.x() - area.left()) * scale, (place.y() - area.top()) * scale);
    }

    Outline outline(double[] degrees) {
        double[] points = project(projection, degrees);
        for (int at = 0; at < points.length; at += 2) {
            points[at] = (points[at] - area.left()) * scale;
            points[at + 1] = (points[at + 1] - area.top()) * scale;
        }
        return new Outline(points);
    }

    private static double[] project(Projection projection, double[] degrees) {
        double turn = projection.turn(Box.of(degrees).middleX());
        double[] points = new double[degrees.length];
        for (int at = 0; at < degrees.length; at += 2) {
            Place place = projection.place(degrees[at] + turn, degrees[at + 1]);
            points[at] = place.x();
            points[at + 1] = place.y();
        }
        return points;
    }

    /** The meridian in the middle of what is needed, whichever way round is shorter; the world's where all is wide. */
    private static double centre(List<double[]> needed) {
        List<Box> extents = new ArrayList<>(needed.stream()
                .map(Box::of)
                .map(box -> box.left() < -180 ? new Box(box.left() + 360, 0, box.right() + 360, 0) : box)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList());
        Box first = extents.getFirst();
        extents.add(new Box(first.left() + 360, 0, first.right() + 360, 0));
        double reached = first.right();
        double gap = 0;
        double start = first.left();
        for (Box extent : extents) {
            if (extent.left() - reached > gap) {
                gap = extent.left() - reached;
                start = extent.left();
            }
            reached = Math.max(reached, extent.right());
        }
        double span = 360 - gap;
        double middle = start + span / 2;
        return span > WIDEST_REGION ? WORLD_CENTRE : middle - 360 * Math.floor((middle + 180) / 360);
    }

    private static Box shaped(Box needed, Projection projection) {
        double width = Math.max(needed.width(), NARROWEST);
        width = Math.max(width, needed.height() * TALLEST);
        double height = Math.max(needed.height(), width / FLATTEST);
        double top = projection.place(0, NORTH).y();
        double bottom = projection.place(0, SOUTH).y();
        height = Math.min(height, bottom - top);
        double middle = Math.clamp(needed.middleY(), top + height / 2, bottom - height / 2);
        return Box.around(needed.middleX(), middle, width, height);
    }
}
