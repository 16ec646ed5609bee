package org.chancery.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.digest.Digest;
import org.chancery.digest.Figures;
import org.chancery.digest.Figures.DayCount;
import org.chancery.figure.DaysChart;
import org.chancery.figure.Figure;
import org.chancery.figure.MeetingMatrix;
import org.chancery.figure.Timeline;
import org.chancery.figure.TrendChart;
import org.chancery.figure.WorldMap;
import org.chancery.text.Language;

/** The pictures and totals of a page; a picture is drawn when a template asks for it. */
record FigureBuilder(Digest digest, Language language) {

    Page.Figures figures() {
        List<DayCount> days = digest.figures().days();
        boolean any = days.stream().anyMatch(day -> day.events() > 0)
                || !digest.figures().countries().isEmpty();
        Figures shown = digest.figures();
        return new Page.Figures(
                any,
                totals(),
                later(() -> DaysChart.of(days, language)),
                later(() -> DaysChart.ofReports(digest.ledger().coverage(), language)),
                later(() -> TrendChart.of(shown.history(), language)),
                later(() -> WorldMap.of(shown.countries(), digest.ledger().itinerary(), language)),
                later(() -> MeetingMatrix.of(shown.meetings(), language)),
                later(() -> Timeline.of(digest)));
    }

    private List<Page.Total> totals() {
        List<Page.Total> totals = new ArrayList<>();
        totals.add(total(digest.entries().size(), "total.events"));
        totals.add(total(digest.figures().countries().size(), "total.countries"));
        totals.add(total(digest.sources().size(), "total.sources"));
        return totals;
    }

    private Page.Total total(long value, String key) {
        return new Page.Total(language.number(value), language.word(key, value));
    }

    private static Later<Page.Figure> later(Supplier<Optional<Figure>> drawing) {
        return new Later<>(() -> figure(drawing.get()));
    }

    private static Page.Figure figure(Optional<Figure> figure) {
        return figure.map(each -> new Page.Figure(
                true,
                each.title(),
                new Markup(each.svg()),
                each.alt(),
                each.caption(),
                each.columns(),
                each.rows().stream().map(row -> new Page.Row(row.label(), row.cells())).toList()))
                .orElse(new Page.Figure(false, "", new Markup(""), "", "", List.of(), List.of()));
    }
}
