package org.chancery.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place for a name beside what it names.
 *
 * @param lined whether it is so far away that it needs a line
 */
record Beside(Box box, boolean lined) {
    /** How far a name may stand away, nearest first; a line leads over the longer ways. */
    private static final List<Double> DISTANCES = List.of(10.0, 34.0, 70.0);

    private static final double LINED = 34;

    /** Straight beside a body, ever farther; then off its corners, with a line. */
    static Stream<Beside> of(Box body, double width, double line) {
        return Stream.concat(
                DISTANCES.stream().flatMap(far -> straight(body, width, line, far)
                        .map(box -> new Beside(box, far >= LINED))),
                DISTANCES.stream().flatMap(far -> diagonal(body, width, line, far).map(box -> new Beside(box, true))));
    }

    private static Stream<Box> straight(Box body, double width, double line, double distance) {
        double aside = body.width() / 2 + distance + width / 2;
        double off = body.height() / 2 + distance + line / 2;
        double up = body.height() / 3;
        return Stream.of(new Place(aside, 0), new Place(-aside, 0), new Place(aside, up), new Place(aside, -up),
                new Place(0, off), new Place(-width / 3, off),
                new Place(width / 3, off), new Place(0, -off))
                .map(way -> Box.around(body.middleX() + way.x(), body.middleY() + way.y(), width, line));
    }

    private static Stream<Box> diagonal(Box body, double width, double line, double distance) {
        double aside = body.width() / 2 + distance + width / 2;
        double off = body.height() / 2 + distance + line / 2;
        return Stream.of(new Place(aside, off), new Place(-aside, off), new Place(aside, -off), new Place(-aside, -off))
                .map(way -> Box.around(body.middleX() + way.x(), body.middleY() + way.y(), width, line));
    }

    /** Where a line to the name ends that comes from here. */
    static Place end(Box box, Place from) {
        return new Place(
                Math.clamp(from.x(), box.left(), box.right()), Math.clamp(from.y(), box.top(), box.bottom()));
    }
}
