package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the names of countries on a map: on the country where it has room, else right beside it, with a line where there is
 * a gap; never over another name nor across a shaded country's border. A long name stands in two lines where that helps.
 * What finds no place near by is left out; the caption and the table have it.
 */
final class MapNames {
    static final Lettering LETTERING = new Lettering(30, 600);
    /** Room is left for what a screen makes of it where a map is as narrow as a telephone. */
    static final Lettering ENLARGED = new Lettering(34, 600);

    private static final double LINE = 32;
    private static final double FOOT = 10;
    private static final double MARGIN = 6;
    /** How far a name may move to the side on its own country, in parts of its width. */
    private static final double[] SHIFTS = {0, -0.15, 0.15, -0.3, 0.3};
    /** Letters do not fill their line. */
    private static final double CAPITALS = 4;
    /** A name that is broader stands beside its country in two lines, so that it does not reach the next. */
    private static final double BROAD = 150;
    /** Across a wider gap a line leads to the name; across the widest nobody would look for it. */
    private static final double GAP = 18;

    private static final double WIDEST_GAP = 64;

    private static final int STEPS = 12;

    private final Box frame;
    private final List<Land> lands;
    private final List<Box> taken = new ArrayList<>();

    /**
     * A name and where it stands.
     *
     * @param from where a line to it begins; nothing where it needs none
     */
    record Name(Land land, List<String> lines, Box box, boolean onLand, Optional<Place> from) {
        private Name unlined() {
            return new Name(land, lines, box, onLand, Optional.empty());
        }
    }

    /** Names of countries, to be kept off what is taken. */
    MapNames(Box frame, List<Land> lands, List<Box> taken) {
        this.frame = frame.grown(-MARGIN);
        this.lands = lands;
        this.taken.addAll(taken);
        lands.stream().filter(Land::isSpeck).map(Land::body).forEach(this.taken::add);
    }

    /** The names that find a place, the countries with most events first. */
    List<Name> placed() {
        List<Name> names = new ArrayList<>();
        for (Land land : lands) {
            place(land).ifPresent(name -> {
                names.add(name);
                taken.add(name.box().grown(3));
            });
        }
        return names;
    }

    private Optional<Name> place(Land land) {
        List<String> one = List.of(land.name());
        List<String> two = ENLARGED.halves(land.name());
        boolean isBroad = ENLARGED.width(land.name()) > BROAD;
        return onLand(land, one)
                .or(() -> onLand(land, two))
                .or(() -> beside(land, isBroad ? two : one));
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToDouble(ENLARGED::width).max().orElse(0);
    }

    private Optional<Name> onLand(Land land, List<String> lines) {
        double width = width(lines);
        for (double shift : SHIFTS) {
            Box on = Box.around(land.place().x() + shift * width, land.place().y(), width, LINE * lines.size());
            if (isFree(on) && corners(on.grown(-CAPITALS)).allMatch(corner -> land.holds(corner.x(), corner.y()))) {
                return Optional.of(new Name(land, lines, on, true, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> beside(Land land, List<String> lines) {
        return Beside.of(land.body(), width(lines), LINE * lines.size())
                .map(Beside::box)
                .filter(this::isFree)
                .filter(box -> !isShaded(box))
                .map(box -> new Name(land, lines, box, false, Optional.of(land.nearest(box))))
                .filter(this::isNear)
                .map(name -> name.from().orElseThrow().distance(name.box()) > GAP ? name : name.unlined())
                .findFirst();
    }

    /** Whether a name stands so near that it is found, and nothing on the way to it. */
    private boolean isNear(Name name) {
        Box box = name.box();
        Place from = name.from().orElseThrow();
        double gap = from.distance(box);
        Place end = Beside.end(box, from);
        return gap < GAP
                || gap < WIDEST_GAP && IntStream.range(3, STEPS).noneMatch(step -> {
                    double x = from.x() + (end.x() - from.x()) * step / STEPS;
                    double y = from.y() + (end.y() - from.y()) * step / STEPS;
                    return taken.stream().anyMatch(other -> other.holds(x, y) && !other.holds(from.x(), from.y()))
                            || lands.stream().anyMatch(land -> land != name.land() && land.holds(x, y));
                });
    }

    private boolean isFree(Box box) {
        return frame.holds(box) && taken.stream().noneMatch(box::overlaps);
    }

    /** Whether a shaded country reaches into a box: by its edge, or with a corner. */
    private boolean isShaded(Box box) {
        return lands.stream().anyMatch(land -> land.nearest(box).distance(box) == 0
                || corners(box).anyMatch(place -> land.holds(place.x(), place.y())));
    }

    private static Stream<Place> corners(Box box) {
        List<Place> places = new ArrayList<>();
        for (int step = 0; step <= 4; step++) {
            double x = box.left() + box.width() * step / 4;
            places.add(new Place(x, box.top()));
            places.add(new Place(x, box.bottom()));
        }
        return places.stream();
    }

    /** Draws the names, and a line to each that stands apart. */
    void draw(Svg svg) {
        for (Name name : placed()) {
            Land land = name.land();
            String of = " of-" + land.shade().className();
            name.from().ifPresent(from -> svg.line("leader" + of, "#5b564b", from, Beside.end(name.box(), from)));
            String ink = name.onLand() ? land.shade().inkClass() : "name";
            String fill = name.onLand() ? land.shade().ink() : "#1c1a17";
            double foot = name.box().top() + LINE / 2 + FOOT;
            for (String line : name.lines()) {
                svg.text(ink + of, fill, LETTERING, new Place(name.box().middleX(), foot), line);
                foot += LINE;
            }
        }
    }
}
