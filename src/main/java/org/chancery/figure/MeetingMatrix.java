package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.digest.Figures.Meeting;
import org.chancery.text.Language;

/**
 * Who met whom: a row and a column for each, with a dot where they met, larger and with its number where more than
 * once. The columns bear the numbers of the rows, which can be read at any width and in any script.
 */
public final class MeetingMatrix {
    private static final int WIDTH = 400;
    private static final int MOST_ROWS = 14;
    /** Two who met need no picture. */
    private static final int LEAST_ROWS = 3;

    private static final int NUMBERS = 20;
    private static final int NAMES = 28;
    private static final int CELLS = 174;
    private static final int HEAD = 22;
    private static final int ROW = 30;
    private static final double WIDEST = 34;
    private static final double SMALLEST_DOT = 4;
    private static final double GROWTH = 3;
    private static final int MOST_ITEMS = 12;
    private static final Lettering NAME = new Lettering(14, 400);
    private static final Lettering TIGHT = new Lettering(13, 400);
    private static final Lettering NUMBER = new Lettering(14, 600);
    private static final Lettering COUNT = new Lettering(12, 600);

    private final Encounters encounters;
    private final List<String> names;
    private final Flow flow;
    private final double cell;

    private MeetingMatrix(Encounters encounters, Language language) {
        this.encounters = encounters;
        this.names = encounters.names().subList(0, Math.min(MOST_ROWS, encounters.names().size()));
        this.flow = Flow.of(WIDTH, language);
        this.cell = Math.min(WIDEST, (double) (WIDTH - CELLS) / names.size());
    }

    /** The picture of these meetings; empty where fewer than three met. */
    public static Optional<Figure> of(List<Meeting> meetings, Language language) {
        Encounters encounters = Encounters.of(meetings);
        if (encounters.names().size() < LEAST_ROWS) {
            return Optional.empty();
        }
        MeetingMatrix matrix = new MeetingMatrix(encounters, language);
        List<String> items = encounters.counts().entrySet().stream()
                .map(each -> language.word("figure.encounters.item", each.getKey().one(), each.getKey().other(),
                        language.number(each.getValue())))
                .toList();
        String most = language.series(items.subList(0, Math.min(MOST_ITEMS, items.size())));
        String alt = language.word("figure.encounters.alt", items.size() > MOST_ITEMS ? most + " …" : most);
        List<String> rest = encounters.names().subList(matrix.names.size(), encounters.names().size());
        String caption = rest.isEmpty() ? "" : language.word("figure.rest", language.enumeration(rest));
        return Optional.of(new Figure(language.word("figure.encounters.title"), matrix.draw(alt), alt, caption,
                matrix.columns(language), matrix.rows(language)));
    }

    private List<String> columns(Language language) {
        List<String> columns = new ArrayList<>(names);
        columns.addFirst(language.word("figure.person"));
        return columns;
    }

    private List<Figure.Row> rows(Language language) {
        return names.stream()
                .map(one -> new Figure.Row(
                        one,
                        names.stream()
                                .map(other -> one.equals(other) ? "" : language.number(encounters.count(one, other)))
                                .collect(Collectors.toList())))
                .toList();
    }

    private String draw(String alt) {
        Svg svg = new Svg(flow, HEAD + names.size() * ROW + 2, "matrix", alt);
        double end = CELLS + names.size() * cell;
        for (int row = 0; row < names.size(); row++) {
            svg.rectangle(Colour.RULE, flow.box(0, HEAD + row * ROW, end, HEAD + row * ROW + 1));
            svg.text(Colour.QUIET, NUMBER, flow.place(middle(row), HEAD - 8), Integer.toString(row + 1));
            svg.textTo(Colour.QUIET, NUMBER, flow.place(NUMBERS, foot(row)), Integer.toString(row + 1));
            name(svg, row);
            for (int column = 0; column < names.size(); column++) {
                cell(svg, row, column);
            }
        }
        svg.rectangle(Colour.RULE, flow.box(0, HEAD + names.size() * ROW, end, HEAD + names.size() * ROW + 1));
        return svg.end();
    }

    private void name(Svg svg, int row) {
        double room = CELLS - NAMES - 6;
        Lettering lettering = NAME.width(names.get(row)) <= room ? NAME : TIGHT;
        List<String> lines = lettering.lines(names.get(row), room, 2);
        double first = foot(row) - (lines.size() - 1) * 7;
        for (int at = 0; at < lines.size(); at++) {
            svg.textFrom(Colour.INK, lettering, flow.place(NAMES, first + at * 14), lines.get(at));
        }
    }

    /** The squares on which all would meet themselves are filled, as a guide to the eye. */
    private void cell(Svg svg, int row, int column) {
        Place at = flow.place(middle(column), HEAD + (row + 0.5) * ROW);
        int count = encounters.count(names.get(row), names.get(column));
        if (row == column) {
            svg.rectangle(Colour.RULE, Box.around(at.x(), at.y(), cell, ROW));
        } else if (count > 0) {
            double radius = Math.min(cell / 2 - 1, SMALLEST_DOT + GROWTH * Math.sqrt(count));
            svg.dot(Colour.FACT, Pen.of(Colour.FACT, 1), at, radius);
            if (count > 1) {
                svg.text(Colour.ON_FACT, COUNT, new Place(at.x(), at.y() + 4), Integer.toString(count));
            }
        }
    }

    private double middle(int column) {
        return CELLS + (column + 0.5) * cell;
    }

    private static double foot(int row) {
        return HEAD + row * ROW + 20;
    }
}
