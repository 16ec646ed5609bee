package org.chancery.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.digest.Digest;
import org.chancery.digest.Figures.DayCount;
import org.chancery.figure.DaysChart;
import org.chancery.figure.Figure;
import org.chancery.figure.WorldMap;
import org.chancery.text.Language;

/** The pictures and totals of a page; a picture is drawn when a template asks for it. */
record FigureBuilder(Digest digest, Language language) {

    Page.Figures figures() {
        List<DayCount> days = digest.figures().days();
        boolean any = days.stream().anyMatch(day -> day.events() > 0)
                || !digest.figures().countries().isEmpty();
        return new Page.Figures(
                any,
                totals(),
                new Later<>(() -> figure(DaysChart.of(days, language), "figure.day")),
                new Later<>(() -> figure(WorldMap.of(digest.figures().countries(), language), "figure.country")));
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

    private Page.Figure figure(Optional<Figure> figure, String rowKey) {
        return figure.map(each -> new Page.Figure(
                true,
                each.title(),
                new Markup(each.svg()),
                each.alt(),
                each.caption(),
                List.of(language.word(rowKey), language.word("figure.events")),
                each.rows().stream()
                        .map(row -> new Page.Row(row.label(), List.of(row.value())))
                        .toList()))
                .orElse(new Page.Figure(false, "", new Markup(""), "", "", List.of(), List.of()));
    }
}
