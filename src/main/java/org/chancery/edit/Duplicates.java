package org.chancery.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.Quote;

/**
 * Finds reports of one event that came in as several: of one kind, under one title, at one place, with the same people
 * and countries, on the same day or the next. Calls and statements on two days are two, whatever else they share.
 */
record Duplicates(Desk desk) {

    /** One event with all its sources, and those that were merged into it. */
    record Merged(Event event, List<Event> others) {
        Merged {
            others = List.copyOf(others);
        }
    }

    /** Each event once; the heaviest of several stays. */
    List<Merged> merge(List<Event> events) {
        List<Merged> merged = new ArrayList<>();
        for (Event event : events.stream().sorted(Weight.heaviestFirst(desk.zone())).toList()) {
            Optional<Merged> same =
                    merged.stream().filter(each -> areOne(each.event(), event)).findFirst();
            same.ifPresent(merged::remove);
            merged.add(same.map(each -> joined(each, event)).orElse(new Merged(event, List.of())));
        }
        return merged;
    }

    private static boolean areOne(Event a, Event b) {
        return a.kind() == b.kind()
                && a.title().equalsIgnoreCase(b.title())
                && a.place().equals(b.place())
                && a.date() instanceof EventDate.Day(LocalDate one)
                && b.date() instanceof EventDate.Day(LocalDate other)
                && Math.abs(ChronoUnit.DAYS.between(one, other)) <= mostDaysApart(a)
                && new HashSet<>(a.people()).equals(new HashSet<>(b.people()))
                && new HashSet<>(a.countries()).equals(new HashSet<>(b.countries()));
    }

    private static long mostDaysApart(Event event) {
        return switch (event.kind()) {
            case CALL, STATEMENT, THREAT, ACCUSATION, DEMAND, REJECTION, APPEAL, PROTEST, ATTACK -> 0;
            default -> 1;
        };
    }

    private static Merged joined(Merged merged, Event other) {
        Event event = merged.event();
        Set<Citation> sources = new LinkedHashSet<>(event.sources());
        sources.addAll(other.sources());
        List<Citation> all = List.copyOf(sources);
        List<Quote> quotes = new ArrayList<>(event.quotes());
        other.quotes().stream().map(quote -> renumbered(quote, other, all)).forEach(quotes::add);
        boolean fuller = other.summary().markdown().length() > event.summary().markdown().length();
        List<Event> others = new ArrayList<>(merged.others());
        others.add(other);
        return new Merged(event.with(fuller ? other.summary() : event.summary(), quotes, all), others);
    }

    private static Quote renumbered(Quote quote, Event from, List<Citation> all) {
        return new Quote(
                quote.by(), quote.text(),
                quote.source().map(number -> all.indexOf(from.sources().get(number - 1)) + 1));
    }
}
