package org.chancery.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.digest.History;
import org.chancery.text.Language;

/**
 * The events of each country over the last periods: a line for each, all to one scale, with the edition's own period
 * marked and its number at the end.
 */
public final class TrendChart {
    private static final int WIDTH = 400;
    private static final int ROW = 42;
    private static final int NAMES = 146;
    private static final int FROM = 162;
    private static final int TO = 348;
    private static final int NUMBERS = 362;
    /** Between the foot of a line and the greatest number. */
    private static final double HEIGHT = 26;
    private static final int FOOT = 36;
    /** Two points make no trend. */
    private static final int LEAST_PERIODS = 3;

    private static final int DAYS_OF_WEEK = 7;
    private static final Lettering NAME = new Lettering(16, 400);
    private static final Lettering TIGHT = new Lettering(14, 400);
    private static final Lettering NUMBER = new Lettering(18, 600);
    private static final Lettering SMALL_NUMBER = new Lettering(12, 600);
    /** A number of as many digits has no room in the usual size. */
    private static final int LARGE = 1000;

    private final History history;
    private final Flow flow;
    private final int most;

    private TrendChart(History history, Language language) {
        this.history = history;
        this.flow = Flow.of(WIDTH, language);
        this.most = history.lines().stream()
                .flatMap(line -> line.events().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** The chart; empty where fewer than three periods hold any event, since nothing can be told from less. */
    public static Optional<Figure> of(History history, Language language) {
        if (!isShown(history)) {
            return Optional.empty();
        }
        List<Figure.Row> rows = history.lines().stream()
                .map(line -> new Figure.Row(line.name(), line.events().stream().map(language::number).toList()))
                .toList();
        String items = language.series(rows.stream()
                .map(row -> language.word("figure.trends.item", row.label(), language.enumeration(row.cells())))
                .toList());
        String range = language.range(
                history.periods().getFirst().from(), history.periods().getLast().last());
        String alt = language.word("figure.trends.alt", range, items);
        String counted = history.datasets().isEmpty() ? "figure.trends.title" : "figure.trends.reports";
        String title = language.word(isWeekly(history) ? counted : counted + "Other");
        String caption = history.datasets().isEmpty()
                ? range
                : range + " · " + language.enumeration(history.datasets());
        String svg = new TrendChart(history, language).draw(alt);
        return Optional.of(new Figure(title, svg, alt, caption, columns(history, language), rows));
    }

    /** Whether there is a trend to show. */
    public static boolean isShown(History history) {
        return history.told() >= LEAST_PERIODS;
    }

    private static boolean isWeekly(History history) {
        History.Span own = history.periods().getLast();
        return own.from().plusDays(DAYS_OF_WEEK - 1).equals(own.last());
    }

    private static List<String> columns(History history, Language language) {
        List<String> columns = history.periods().stream()
                .map(period -> language.range(period.from(), period.last()))
                .collect(Collectors.toList());
        columns.addFirst(language.word("figure.country"));
        return columns;
    }

    private String draw(String alt) {
        Svg svg = new Svg(flow, history.lines().size() * ROW + 4, "trend", alt);
        for (int row = 0; row < history.lines().size(); row++) {
            draw(svg, history.lines().get(row), row * ROW);
        }
        return svg.end();
    }

    private void draw(Svg svg, History.Line line, double top) {
        name(svg, line.name(), top + FOOT);
        svg.rectangle(Colour.RULE, flow.box(FROM, top + FOOT, TO, top + FOOT + 1));
        StringBuilder way = new StringBuilder();
        for (int at = 0; at < line.events().size(); at++) {
            Place place = point(line, at, top);
            way.append(at == 0 ? 'M' : 'L').append(Math.round(place.x())).append(' ').append(Math.round(place.y()));
        }
        svg.stroke(Pen.of(Colour.FACT, 2), way);
        for (int at = 0; at < line.events().size() - 1; at++) {
            svg.dot(Colour.FACT, Pen.of(Colour.FACT, 1), point(line, at, top), 2);
        }
        svg.dot(Colour.NEWS, Pen.of(Colour.GROUND, 1), point(line, line.events().size() - 1, top), 5);
        int now = line.events().getLast();
        svg.textFrom(
                Colour.INK, now < LARGE ? NUMBER : SMALL_NUMBER, flow.place(NUMBERS, top + FOOT - 1),
                Integer.toString(now));
    }

    private Place point(History.Line line, int at, double top) {
        double step = (double) (TO - FROM) / (line.events().size() - 1);
        return flow.place(FROM + step * at, top + FOOT - line.events().get(at) * HEIGHT / most);
    }

    private void name(Svg svg, String name, double foot) {
        boolean fits = NAME.width(name) <= NAMES;
        Lettering lettering = fits ? NAME : TIGHT;
        List<String> lines = lettering.lines(name, NAMES, 2);
        for (int at = 0; at < lines.size(); at++) {
            double up = (lines.size() - 1 - at) * (lettering.size() + 1.0);
            svg.textFrom(Colour.INK, lettering, flow.place(0, foot - 1 - up), lines.get(at));
        }
    }
}
