package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the names of a route's places on a map, on a ground of their own; where none has room, its numbers alone. */
final class RouteNames {
    private static final double LINE = 38;
    private static final double ROOM = 12;
    private static final double DOT = 22;
    private static final double LONGEST = 330;

    private final Box frame;
    private final View view;
    private final List<Route.Named> places;
    private final List<Box> taken = new ArrayList<>();

    /** A name and where it stands. */
    record Name(String words, Place dot, Box box, boolean lined) {}

    RouteNames(View view, Route route) {
        this.frame = view.frame().grown(-4);
        this.view = view;
        this.places = route.named();
        places.forEach(place -> taken.add(dot(place)));
    }

    private Box dot(Route.Named place) {
        Place at = Route.place(place.at(), view);
        return Box.around(at.x(), at.y(), DOT, DOT);
    }

    /** The names that find a place, in the order of the journey. */
    List<Name> placed() {
        List<Name> names = new ArrayList<>();
        for (Route.Named place : places) {
            name(MapNames.ENLARGED.cut(place.words(), LONGEST), place).or(() -> name(place.numbers(), place))
                    .ifPresent(name -> {
                        names.add(name);
                        taken.add(name.box().grown(2));
                    });
        }
        return names;
    }

    private Optional<Name> name(String words, Route.Named place) {
        double width = MapNames.ENLARGED.width(words) + ROOM;
        return Beside.of(dot(place).grown(-4), width, LINE)
                .filter(each -> frame.holds(each.box()) && taken.stream().noneMatch(each.box()::overlaps))
                .findFirst()
                .map(each -> new Name(words, Route.place(place.at(), view), each.box(), each.lined()));
    }

    /** Where nothing else may stand, once the names have been placed. */
    List<Box> taken() {
        return taken;
    }

    static void draw(Svg svg, List<Name> names) {
        for (Name name : names) {
            if (name.lined()) {
                svg.line("leader", Colour.QUIET.value(), name.dot(), Beside.end(name.box(), name.dot()));
            }
            svg.rectangle(Colour.GROUND, name.box());
            svg.text(Colour.INK, MapNames.LETTERING, new Place(name.box().middleX(), name.box().middleY() + 10),
                    name.words());
        }
    }
}
