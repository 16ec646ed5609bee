package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.digest.Digest;
import org.chancery.figure.DaysChart;
import org.chancery.figure.Figure;
import org.chancery.figure.WorldMap;
import org.chancery.text.Language;

/** What a template sees of the pictures and the totals of an edition. */
final class FigureModel {
    private final Digest digest;
    private final Language language;

    FigureModel(Digest digest, Language language) {
        this.digest = digest;
        this.language = language;
    }

    Map<String, Object> figures() {
        Optional<Figure> days = DaysChart.of(digest.figures().days(), language);
        Optional<Figure> map = WorldMap.of(digest.figures().countries(), language);
        return new Fields()
                .flag("any", days.isPresent() || map.isPresent())
                .list("totals", totals(), this::total)
                .map("days", figure(days, "figure.day"))
                .map("map", figure(map, "figure.country"))
                .map();
    }

    private record Total(long value, String key) {}

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        int kept = digest.sections().stream().mapToInt(section -> section.entries().size()).sum();
        totals.add(new Total(kept + digest.briefly().size(), "total.events"));
        totals.add(new Total(digest.figures().countries().size(), "total.countries"));
        totals.add(new Total(digest.sources().size(), "total.sources"));
        return totals;
    }

    private Map<String, Object> total(Total total) {
        return new Fields()
                .text("value", language.number(total.value()))
                .text("label", language.word(total.key(), total.value()))
                .map();
    }

    private Map<String, Object> figure(Optional<Figure> figure, String rowKey) {
        return new Fields()
                .flag("shown", figure.isPresent())
                .text("title", figure.map(Figure::title).orElse(""))
                .html("svg", figure.map(Figure::svg).orElse(""))
                .text("alt", figure.map(Figure::alt).orElse(""))
                .text("caption", figure.map(Figure::caption).orElse(""))
                .text("rowHeading", language.word(rowKey))
                .text("valueHeading", language.word("figure.events"))
                .list("rows", figure.map(Figure::rows).orElse(List.of()), FigureModel::row)
                .map();
    }

    private static Map<String, Object> row(Figure.Row row) {
        return new Fields().text("label", row.label()).text("value", row.value()).map();
    }
}
