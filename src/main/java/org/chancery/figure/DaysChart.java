package org.chancery.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_LABELS = 8;
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

    /** The chart of these days; empty where nothing happened on any of them. */
    public static Optional<Figure> of(List<DayCount> days, Language language) {
        if (days.stream().allMatch(day -> day.events() == 0)) {
            return Optional.empty();
        }
        List<Figure.Row> rows = days.stream()
                .map(day -> new Figure.Row(language.day(day.day()), List.of(language.number(day.events()))))
                .toList();
        List<String> items = days.stream()
                .filter(day -> day.events() > 0)
                .map(day -> language.word("figure.days.item", language.day(day.day()), language.number(day.events())))
                .toList();
        String alt = language.word("figure.days.alt", language.series(items));
        String svg = new DaysChart(days, language).draw(alt);
        List<String> columns = List.of(language.word("figure.day"), language.word("figure.events"));
        return Optional.of(new Figure(language.word("figure.days.title"), svg, alt, "", columns, rows));
    }

    private String draw(String alt) {
        Svg svg = new Svg(WIDTH, HEIGHT, "days", alt);
        double column = (double) WIDTH / bars.size();
        int most = bars.stream().mapToInt(DayCount::events).max().orElse(1);
        double unit = (double) (FOOT - TOP) / most;
        for (int index = 0; index < bars.size(); index++) {
            double middle = flow.x(column * (index + 0.5));
            bar(svg, bars.get(index).events(), unit, middle, column);
            label(svg, index, middle);
        }
        svg.rectangle("axis", "#1c1a17", new Box(0, FOOT, WIDTH, FOOT + 1));
        return svg.end();
    }

    private static void bar(Svg svg, int events, double unit, double middle, double column) {
        if (events > 0) {
            double width = Math.max(2, column * 0.62);
            double top = FOOT - events * unit;
            svg.rectangle("bar", "#1f4e79", new Box(middle - width / 2, top, middle + width / 2, FOOT));
            svg.text("count", "#1c1a17", column < ROOMY ? NARROW : STRONG, new Place(middle, top - 6),
                    Integer.toString(events));
        }
    }

    private void label(Svg svg, int index, double middle) {
        LocalDate day = bars.get(index).day();
        boolean named = bars.size() <= MOST_NAMED && daysInBar == 1;
        int every = named ? 1 : (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
        if (index % every == 0) {
            String number = daysInBar == 1 ? Integer.toString(day.getDayOfMonth()) : language.barDay(day);
            String text = named ? language.barWeekday(day) : number;
            svg.text("day", "#5b564b", SMALL, new Place(middle, LABEL), text);
        }
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
