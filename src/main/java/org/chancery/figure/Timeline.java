package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.text.Language;

/**
 * What happened and what is announced, along the days from the period's first to the look-ahead's last; what is
 * recalled from before stands apart, ahead of a gap. Each mark has its number in the table, and a word beside it where
 * all have room for one.
 */
public final class Timeline {
    /** One event is no line. */
    private static final int LEAST = 2;

    private static final int MOST_ITEMS = 12;

    private Timeline() {}

    /** The timeline of an edition; empty where it has fewer than two events. */
    public static Optional<Figure> of(Digest digest) {
        List<Occasion> occasions = Occasion.of(digest);
        if (occasions.size() < LEAST) {
            return Optional.empty();
        }
        Language language = digest.masthead().language();
        List<String> items = occasions.stream()
                .limit(MOST_ITEMS)
                .map(each -> language.word("figure.timeline.item", date(each.date(), language), each.headline()))
                .toList();
        String alt = language.word(
                "figure.timeline.alt", language.series(items) + (occasions.size() > MOST_ITEMS ? " …" : ""));
        TimelineDrawing drawing = new TimelineDrawing(digest, occasions);
        String caption =
                drawing.rest() == 0 ? "" : language.word("figure.rest", language.number(drawing.rest()));
        return Optional.of(new Figure(language.word("figure.timeline.title"), drawing.draw(alt), alt, caption,
                columns(language), rows(occasions, language)));
    }

    private static List<String> columns(Language language) {
        return List.of("#", language.word("page.date"), language.word("page.what"), language.word("page.kind"));
    }

    private static List<Figure.Row> rows(List<Occasion> occasions, Language language) {
        List<Figure.Row> rows = new ArrayList<>();
        for (Occasion each : occasions) {
            rows.add(new Figure.Row(
                    Integer.toString(rows.size() + 1),
                    List.of(date(each.date(), language), each.headline(), each.kindAndStatus(language))));
        }
        return rows;
    }

    private static String date(Dating date, Language language) {
        return switch (date) {
            case Dating.Day day -> language.date(day.first());
            case Dating.About about -> language.word("date.about", language.date(about.first()));
            case Dating.Days days -> language.range(days.first(), days.last());
            case Dating.Month month -> language.month(month.first());
        };
    }
}
