package org.chancery.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.pipeline.Review;

/**
 * Events for a reader at a terminal. Where there is room everything stands in columns, else place, countries and id
 * stand under the title.
 */
public final class EventTable {
    private static final int ROOMY = 44;
    private static final List<String> COLUMNS =
            List.of("date", "kind", "status", "title", "place", "countries", "id");

    private EventTable() {}

    /** The text, with a line's end after its last line. */
    public static String of(List<Review> reviews, List<Listed> events, Screen screen) {
        List<String> lines = new ArrayList<>(head(reviews, screen));
        lines.addAll(Head.set(count(events.size(), "event"), Look.PLAIN, screen));
        if (!events.isEmpty()) {
            Table wide = wide(events);
            Table narrow = new Table(events.stream().map(EventTable::row).toList(), 2);
            lines.add("");
            (wide.room(screen) >= ROOMY ? wide : narrow).lines(screen).forEach(lines::addAll);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Everything in columns, with their names above; a column in which nothing stands has none. */
    private static Table wide(List<Listed> events) {
        List<List<Cell>> rows = new ArrayList<>(events.stream().map(EventTable::wideRow).toList());
        List<Cell> names = IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> rows.stream().allMatch(row -> row.get(column).width() == 0)
                        ? Cell.of("")
                        : Cell.of(COLUMNS.get(column), Look.FAINT))
                .toList();
        rows.addFirst(names);
        return new Table(rows, COLUMNS.indexOf("title"));
    }

    private static List<String> head(List<Review> reviews, Screen screen) {
        return reviews.size() == 1
                ? Head.lines(reviews.getFirst(), screen)
                : Head.set(count(reviews.size(), "briefing"), Look.STRONG, screen);
    }

    private static String count(int number, String thing) {
        return number == 0 ? "no " + thing : number + " " + thing + (number == 1 ? "" : "s");
    }

    private static List<Cell> row(Listed listed) {
        Event event = listed.event();
        String details = Stream.of(status(event), EventWords.place(event), countries(event))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        Cell text = Cell.of(event.title(), Look.STRONG).and(details, Look.PLAIN).and(event.id(), Look.FAINT);
        return List.of(date(listed), Cell.of(event.kind().word()), text);
    }

    private static List<Cell> wideRow(Listed listed) {
        Event event = listed.event();
        return List.of(
                date(listed),
                Cell.of(event.kind().word()),
                Cell.of(status(event)),
                Cell.of(event.title(), Look.STRONG),
                Cell.of(EventWords.place(event)),
                Cell.of(countries(event)),
                Cell.of(event.id(), Look.FAINT));
    }

    private static Cell date(Listed listed) {
        return Cell.of(EventWords.shortDate(listed.event().date(), listed.zone()));
    }

    /** That an event was held goes without saying. */
    private static String status(Event event) {
        return event.status() == EventStatus.HELD ? "" : event.status().word();
    }

    private static String countries(Event event) {
        return String.join(", ", EventWords.countries(event));
    }
}
