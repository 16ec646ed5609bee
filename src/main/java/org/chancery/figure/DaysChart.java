package org.chancery.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.digest.Coverage;
import org.chancery.digest.Figures.DayCount;
import org.chancery.text.Language;

/**
 * The number of events of each day as bars, with the numbers on them. A week has the names of its days below, longer
 * periods the number of some days; what is longer than a bar a day would bear takes several days in one bar.
 */
public final class DaysChart {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 136;
    private static final int TOP = 24;
    private static final int FOOT = 106;
    private static final int LABEL = 128;
    private static final int MOST_NAMED = 9;
    private static final int MOST_BARS = 31;
    private static final double GAP = 8;
    private static final Lettering SMALL = new Lettering(17, 400);
    private static final Lettering STRONG = new Lettering(17, 600);
    private static final Lettering NARROW = new Lettering(13, 600);
    /** The narrowest column that a number of the usual size has room in. */
    private static final double ROOMY = 20;

    private final List<DayCount> bars;
    private final int daysInBar;
    private final Language language;
    private final Flow flow;

    private DaysChart(List<DayCount> days, Language language) {
        this.daysInBar = (days.size() + MOST_BARS - 1) / MOST_BARS;
        this.bars = gathered(days, daysInBar);
        this.language = language;
        this.flow = Flow.of(WIDTH, language);
    }

    /** The chart of these days' events; empty where nothing happened on any of them. */
    public static Optional<Figure> of(List<DayCount> days, Language language) {
        return of(days, language, "figure.days", "figure.events", "");
    }

    /** The chart of what machines have counted in the news; empty where they have nothing. */
    public static Optional<Figure> ofReports(Coverage coverage, Language language) {
        return of(coverage.days(), language, "figure.reports", "page.reports",
                language.enumeration(coverage.datasets()));
    }

    private static Optional<Figure> of(List<DayCount> days, Language language, String words, String column,
            String caption) {
        if (days.stream().allMatch(day -> day.events() == 0)) {
            return Optional.empty();
        }
        List<Figure.Row> rows = days.stream()
                .map(day -> new Figure.Row(language.day(day.day()), List.of(language.number(day.events()))))
                .toList();
        List<String> items = days.stream()
                .filter(day -> day.events() > 0)
                .map(day -> language.word(words + ".item", language.day(day.day()), language.number(day.events())))
                .toList();
        String alt = language.word(words + ".alt", language.series(items));
        String svg = new DaysChart(days, language).draw(alt);
        List<String> columns = List.of(language.word("figure.day"), language.word(column));
        return Optional.of(new Figure(language.word(words + ".title"), svg, alt, caption, columns, rows));
    }

    private String draw(String alt) {
        Svg svg = new Svg(WIDTH, HEIGHT, "days", alt);
        List<Bar> drawn = drawn();
        drawn.forEach(bar -> svg.rectangle("bar", "#1f4e79", bar.box()));
        numbers(svg, drawn);
        svg.rectangle("axis", "#1c1a17", new Box(0, FOOT, WIDTH, FOOT + 1));
        labels(svg);
        return svg.end();
    }

    private record Bar(int events, Box box) {}

    private double column() {
        return (double) WIDTH / bars.size();
    }

    private double middle(int index) {
        return flow.x(column() * (index + 0.5));
    }

    private List<Bar> drawn() {
        List<Bar> drawn = new ArrayList<>();
        int most = bars.stream().mapToInt(DayCount::events).max().orElse(1);
        double unit = (double) (FOOT - TOP) / most;
        double width = Math.max(2, column() * 0.62);
        for (int index = 0; index < bars.size(); index++) {
            int events = bars.get(index).events();
            if (events > 0) {
                double left = middle(index) - width / 2;
                drawn.add(new Bar(events, new Box(left, FOOT - events * unit, left + width, FOOT)));
            }
        }
        return drawn;
    }

    /** The greatest first: where bars are narrow, a number that would cover another or a bar is left to the table. */
    private void numbers(Svg svg, List<Bar> drawn) {
        Lettering lettering = column() < ROOMY ? NARROW : STRONG;
        List<Box> taken = new ArrayList<>(drawn.stream().map(Bar::box).toList());
        for (Bar bar : drawn.stream().sorted(Comparator.comparingInt(each -> -each.events())).toList()) {
            String number = Integer.toString(bar.events());
            double width = lettering.width(number);
            double middle = Math.clamp(bar.box().middleX(), width / 2, WIDTH - width / 2);
            double foot = bar.box().top() - 6;
            Box box = new Box(middle - width / 2, foot - lettering.size() * 0.7, middle + width / 2, foot);
            if (taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                svg.text("count", "#1c1a17", lettering, new Place(middle, foot), number);
            }
        }
    }

    /** As many days as have room, at even distances. */
    private void labels(Svg svg) {
        double widest = bars.stream().mapToDouble(bar -> SMALL.width(label(bar.day()))).max().orElse(0);
        int every = (int) Math.ceil((widest + (bars.size() <= MOST_NAMED ? 0 : GAP)) / column());
        double free = 0;
        for (int index = 0; index < bars.size(); index += Math.max(1, every)) {
            String label = label(bars.get(index).day());
            double half = SMALL.width(label) / 2;
            double along = Math.clamp(column() * (index + 0.5), half, WIDTH - half);
            if (along - half >= free) {
                svg.text("day", "#5b564b", SMALL, new Place(flow.x(along), LABEL), label);
                free = along + half;
            }
        }
    }

    private String label(LocalDate day) {
        if (bars.size() <= MOST_NAMED && daysInBar == 1) {
            return language.barWeekday(day);
        }
        return daysInBar == 1 ? Integer.toString(day.getDayOfMonth()) : language.barDay(day);
    }

    private static List<DayCount> gathered(List<DayCount> days, int daysInBar) {
        List<DayCount> bars = new ArrayList<>();
        for (int from = 0; from < days.size(); from += daysInBar) {
            List<DayCount> some = days.subList(from, Math.min(from + daysInBar, days.size()));
            bars.add(new DayCount(
                    some.getFirst().day(), some.stream().mapToInt(DayCount::events).sum()));
        }
        return bars;
    }
}
