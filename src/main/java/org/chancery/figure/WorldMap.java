package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.digest.Figures.CountryCount;
import org.chancery.digest.Stop;
import org.chancery.text.Language;

/**
 * The countries concerned on a map of that part of the world, darker for more events, with their names; and over them
 * the route of a journey.
 */
public final class WorldMap {
    private static final String LAND = "#e0dacd";
    private static final String BORDER = "#f6f3ec";
    /** More would be a list, not a caption. */
    private static final int MOST_IN_CAPTION = 12;
    /** An island of fewer units is not worth its bytes. */
    private static final double SMALLEST = 3;
    private static final int DOT = 7;

    private final View view;
    private final Route route;
    private final List<Land> lands = new ArrayList<>();
    private final StringBuilder ground = new StringBuilder();

    private WorldMap(List<CountryCount> countries, Route route) {
        this.route = route;
        Map<String, Shape> shapes =
                World.shapes().stream().collect(Collectors.toMap(Shape::code, Function.identity()));
        view = View.of(Stream.concat(
                countries.stream().map(country -> needed(country, shapes)),
                route.points().stream().map(stop -> new double[] {stop.at().longitude(), stop.at().latitude()}))
                .toList());
        int most = countries.stream().mapToInt(CountryCount::events).max().orElse(1);
        for (CountryCount country : countries) {
            Shade shade = Shade.of(country.events(), most);
            lands.add(land(country, Optional.ofNullable(shapes.remove(country.code().value())), shade));
        }
        shapes.values().stream().sorted((a, b) -> a.code().compareTo(b.code())).forEach(this::ground);
    }

    /** The map of these countries and stops; empty where there are none. */
    public static Optional<Figure> of(List<CountryCount> countries, List<Stop> stops, Language language) {
        Route route = Route.of(stops);
        if (countries.isEmpty() && route.points().isEmpty()) {
            return Optional.empty();
        }
        List<Figure.Row> rows = countries.stream()
                .map(country -> new Figure.Row(country.name(), List.of(language.number(country.events()))))
                .toList();
        List<String> items = rows.stream()
                .map(row -> language.word("figure.map.item", row.label(), row.cells().getFirst()))
                .toList();
        String alt =
                (language.word("figure.map.alt", language.enumeration(items)) + " " + route.sentence(language)).strip();
        String most = language.enumeration(items.subList(0, Math.min(MOST_IN_CAPTION, items.size())));
        String shades = language.word("figure.map.caption", items.size() > MOST_IN_CAPTION ? most + " …" : most);
        String svg = new WorldMap(countries, route).draw(alt);
        List<String> columns = List.of(language.word("figure.country"), language.word("figure.events"));
        return Optional.of(new Figure(
                language.word("figure.map.title"), svg, alt, (shades + " " + route.caption(language)).strip(), columns,
                rows));
    }

    private static double[] needed(CountryCount country, Map<String, Shape> shapes) {
        Shape shape = shapes.get(country.code().value());
        return shape == null ? new double[] {country.longitude(), country.latitude()} : shape.mainland();
    }

    private Land land(CountryCount country, Optional<Shape> shape, Shade shade) {
        Place place = shape.map(each -> view.place(each.longitude(), each.latitude()))
                .orElseGet(() -> view.place(country.longitude(), country.latitude()));
        List<Outline> outlines = shape.map(this::visible).orElse(List.of());
        return new Land(country.name(), country.events(), shade, outlines, place);
    }

    private void ground(Shape shape) {
        for (Outline outline : visible(shape)) {
            if (outline.box().width() > SMALLEST || outline.box().height() > SMALLEST) {
                outline.write(ground);
            }
        }
    }

    private List<Outline> visible(Shape shape) {
        Box frame = view.frame();
        return shape.outlines().stream()
                .map(view::outline)
                .filter(outline -> outline.box().overlaps(frame))
                .map(outline -> outline.within(frame))
                .filter(outline -> outline.points().length > 0)
                .toList();
    }

    private String draw(String alt) {
        Svg svg = new Svg(View.WIDTH, view.height(), "map", alt);
        svg.path("land", LAND, BORDER, ground);
        for (Land land : lands) {
            StringBuilder path = new StringBuilder();
            land.outlines().forEach(outline -> outline.write(path));
            svg.path(land.shade().className(), land.shade().fill(), BORDER, path);
        }
        for (Land land : lands) {
            if (land.isSpeck()) {
                svg.dot(land.shade().className(), land.shade().fill(), "#1f4e79", land.place(), DOT);
            }
        }
        route.draw(svg, view);
        RouteNames stops = new RouteNames(view, route);
        List<RouteNames.Name> names = stops.placed();
        new MapNames(view.frame(), lands, stops.taken()).draw(svg);
        RouteNames.draw(svg, names);
        return svg.end();
    }
}
