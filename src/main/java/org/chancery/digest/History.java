package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * Events by country over several periods.
 *
 * @param periods the earliest that anything is known of first, the edition's own last
 * @param datasets where reports were counted, by name; none where the briefing's own events were
 * @param lines the countries, bodies and regions with most events first
 */
public record History(List<Span> periods, List<String> datasets, List<Line> lines) {
    public History {
        datasets = List.copyOf(datasets);
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** A history of a briefing's own events. */
    public History(List<Span> periods, List<Line> lines) {
        this(periods, List.of(), lines);
    }

    /** Nothing is known of any period. */
    public static History empty() {
        return new History(List.of(), List.of());
    }

    /** In how many periods anything happened. */
    public int told() {
        int told = 0;
        for (int period = 0; period < periods.size(); period++) {
            int at = period;
            told += lines.stream().anyMatch(line -> line.events().get(at) > 0) ? 1 : 0;
        }
        return told;
    }

    /** The days of a period, both included. */
    public record Span(LocalDate from, LocalDate last) {}

    /**
     * A country, body or region.
     *
     * @param events its number of events in each period
     */
    public record Line(String name, List<Integer> events) {
        public Line {
            events = List.copyOf(events);
        }
    }
}
