package org.chancery.figure;

import java.util.Arrays;

/**
 * A closed line of a picture.
 *
 * @param points x, y, x, y and so on
 */
record Outline(double[] points, Box box) {
    Outline(double[] points) {
        this(points, Box.of(points));
    }

    boolean holds(double x, double y) {
        if (!box.holds(x, y)) {
            return false;
        }
        boolean inside = false;
        int before = points.length - 2;
        for (int at = 0; at < points.length; at += 2) {
            boolean crosses = points[at + 1] > y != points[before + 1] > y;
            if (crosses && x < crossing(before, at, y)) {
                inside = !inside;
            }
            before = at;
        }
        return inside;
    }

    private double crossing(int from, int to, double y) {
        double share = (y - points[from + 1]) / (points[to + 1] - points[from + 1]);
        return points[from] + share * (points[to] - points[from]);
    }

    /** The part within a box, closed along its edges; nothing where it lies outside. */
    Outline within(Box view) {
        if (view.holds(box)) {
            return this;
        }
        double[] left = cut(points, 0, view.left(), 1);
        double[] right = cut(left, 0, view.right(), -1);
        double[] top = cut(right, 1, view.top(), 1);
        return new Outline(cut(top, 1, view.bottom(), -1));
    }

    /** What lies on one side of an upright or level line (Sutherland and Hodgman). */
    private static double[] cut(double[] points, int axis, double limit, int side) {
        double[] kept = new double[points.length * 2];
        int size = 0;
        int before = points.length - 2;
        for (int at = 0; at < points.length; at += 2) {
            double from = (points[before + axis] - limit) * side;
            double to = (points[at + axis] - limit) * side;
            if (from >= 0 != to >= 0) {
                double share = from / (from - to);
                kept[size++] = points[before] + share * (points[at] - points[before]);
                kept[size++] = points[before + 1] + share * (points[at + 1] - points[before + 1]);
            }
            if (to >= 0) {
                kept[size++] = points[at];
                kept[size++] = points[at + 1];
            }
            before = at;
        }
        return Arrays.copyOf(kept, size);
    }

    /** Appends it as commands of an SVG path, in whole units; what shrinks to a line is left out. */
    void write(StringBuilder path) {
        int start = path.length();
        int corners = 0;
        long x = 0;
        long y = 0;
        for (int at = 0; at < points.length; at += 2) {
            long dx = Math.round(points[at]) - x;
            long dy = Math.round(points[at + 1]) - y;
            x += dx;
            y += dy;
            if (at == 0) {
                path.append('M').append(x).append(' ').append(y).append('l');
            } else if (dx != 0 || dy != 0) {
                append(path, dx);
                append(path, dy);
                corners++;
            }
        }
        path.append('z');
        if (corners < 2) {
            path.setLength(start);
        }
    }

    /** A minus sign parts two numbers as well as a space does. */
    private static void append(StringBuilder path, long step) {
        boolean first = path.charAt(path.length() - 1) == 'l';
        path.append(step < 0 || first ? "" : " ").append(step);
    }
}
