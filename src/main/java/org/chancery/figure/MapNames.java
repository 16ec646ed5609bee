package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the names of countries on a map: on the country where it has room, else beside it, never over another name nor
 * across a shaded country's border. What finds no place is left out; the caption and the table have it.
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

    private final Box frame;
    private final List<Land> lands;
    private final List<Box> taken = new ArrayList<>();

    /** A name and where it stands. */
    record Name(Land land, Box box, boolean onLand, boolean lined) {}

    /** Names of countries, to be kept off what is taken. */
    MapNames(Box frame, List<Land> lands, List<Box> taken) {
        this.frame = frame.grown(-MARGIN);
        this.lands = lands;
        this.taken.addAll(taken);
        lands.stream().filter(Land::isSpeck).map(Land::body).forEach(taken::add);
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
        double width = ENLARGED.width(land.name());
        for (double shift : SHIFTS) {
            Box on = Box.around(land.place().x() + shift * width, land.place().y(), width, LINE);
            if (isFree(on) && corners(on.grown(-CAPITALS)).allMatch(corner -> land.holds(corner.x(), corner.y()))) {
                return Optional.of(new Name(land, on, true, false));
            }
        }
        return Beside.of(land.body(), width, LINE)
                .filter(name -> isFree(name.box()))
                .filter(name -> corners(name.box()).noneMatch(this::isShaded))
                .map(each -> new Name(land, each.box(), false, each.lined()))
                .findFirst();
    }

    private boolean isFree(Box box) {
        return frame.holds(box) && taken.stream().noneMatch(box::overlaps);
    }

    private boolean isShaded(Place place) {
        return lands.stream().anyMatch(land -> land.holds(place.x(), place.y()));
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
            Box box = name.box();
            if (name.lined()) {
                svg.line("leader of-" + land.shade().className(), "#5b564b", land.place(),
                        Beside.end(box, land.place()));
            }
            svg.text(
                    (name.onLand() ? land.shade().inkClass() : "name") + " of-" + land.shade().className(),
                    name.onLand() ? land.shade().ink() : "#1c1a17",
                    LETTERING,
                    new Place(box.middleX(), box.middleY() + FOOT),
                    land.name());
        }
    }
}
