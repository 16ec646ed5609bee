package org.chancery.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.digest.Dating;
import org.chancery.digest.Stop;
import org.chancery.reference.Coordinates;
import org.chancery.text.Language;

/**
 * A journey on a map: its stops in their order, numbered from 1. What nobody knows the place of is not among them.
 *
 * <p>The lines between them show the order, not the way that was flown.
 */
record Route(List<Point> points) {
    /** How far a line swings to the north of the straight one, in parts of its length. */
    private static final double SWING = 0.14;

    private static final Pen CASING = Pen.of(Colour.GROUND, 7);
    private static final Pen LINE = Pen.of(Colour.NEWS, 3);
    private static final int DOT = 9;

    Route {
        points = List.copyOf(points);
    }

    /** A stop. */
    record Point(int number, String place, Dating dates, Coordinates at) {}

    /** The places of a route, each once, with the numbers of all stops there: "1, 3 Washington". */
    record Named(String words, String numbers, Coordinates at) {}

    /** The route of these stops. */
    static Route of(List<Stop> stops) {
        return new Route(stops.stream()
                .flatMap(stop -> stop.spot().stream().map(spot -> new Point(
                        spot.number(), stop.place(), stop.dates(), spot.at())))
                .toList());
    }

    /** "Route: 1 Washington → 2 Kyiv"; empty for no journey at all. */
    String caption(Language language) {
        return points.isEmpty()
                ? ""
                : language.word("figure.route.title") + language.word("page.colon") + way(language);
    }

    /** The same in a sentence, with the days. */
    String sentence(Language language) {
        return points.isEmpty()
                ? ""
                : language.word("figure.route.alt",
                        language.range(points.getFirst().dates().first(), points.getLast().dates().first()),
                        way(language));
    }

    private String way(Language language) {
        return points.stream()
                .map(point -> point.number() + " " + point.place())
                .reduce((one, other) -> language.word("figure.route.then", one, other))
                .orElse("");
    }

    List<Named> named() {
        Map<Coordinates, List<Point>> places = points.stream()
                .collect(Collectors.groupingBy(Point::at, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream().map(Route::named).toList();
    }

    private static Named named(List<Point> visits) {
        String numbers = visits.stream()
                .map(visit -> Integer.toString(visit.number()))
                .collect(Collectors.joining(", "));
        return new Named(numbers + " " + visits.getFirst().place(), numbers, visits.getFirst().at());
    }

    /** Draws the lines, then the dots. */
    void draw(Svg svg, View view) {
        StringBuilder lines = new StringBuilder();
        for (int at = 1; at < points.size(); at++) {
            line(points.get(at - 1).at(), points.get(at).at(), view, lines);
        }
        if (!lines.isEmpty()) {
            svg.stroke(CASING, lines);
            svg.stroke(LINE, lines);
        }
        named().forEach(place -> svg.dot(Colour.NEWS, Pen.of(Colour.GROUND, 3), place(place.at(), view), DOT));
    }

    static Place place(Coordinates at, View view) {
        return view.place(at.longitude(), at.latitude());
    }

    /** What is nearer across the edge of the map leaves it on one side and comes back on the other. */
    private static void line(Coordinates from, Coordinates to, View view, StringBuilder lines) {
        double east = view.turned(from.longitude());
        double west = view.turned(to.longitude());
        double over = west - east > 180 ? -360 : east - west > 180 ? 360 : 0;
        curve(view.at(east, from.latitude()), view.at(west + over, to.latitude()), lines);
        if (over != 0) {
            curve(view.at(east - over, from.latitude()), view.at(west, to.latitude()), lines);
        }
    }

    private static void curve(Place from, Place to, StringBuilder lines) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double side = dx < 0 ? -1 : 1;
        double x = (from.x() + to.x()) / 2 + side * dy * SWING;
        double y = (from.y() + to.y()) / 2 - side * dx * SWING;
        lines.append('M').append(Math.round(from.x())).append(' ').append(Math.round(from.y()));
        lines.append('Q').append(Math.round(x)).append(' ').append(Math.round(y));
        lines.append(' ').append(Math.round(to.x())).append(' ').append(Math.round(to.y()));
    }
}
