package org.chancery.merge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.picture.Picture;
import org.chancery.text.Prose;

/** Makes one event of several reports: the leading one, with what the others add. */
final class Joint {
    private final Places places;
    private final ZoneId zone;

    Joint(Places places, ZoneId zone) {
        this.places = places;
        this.zone = zone;
    }

    /** One event of reports of which the first leads. */
    Merged of(List<Report> reports) {
        Event lead = reports.getFirst().event();
        if (reports.size() == 1) {
            return Merged.single(lead);
        }
        List<Event> events = reports.stream().map(Report::event).toList();
        List<Citation> sources = all(events, Event::sources);
        Event joint = new Event(
                lead.id(), lead.date(), announced(events), lead.kind(), lead.title(), place(events),
                all(events, Event::countries), all(events, Event::bodies), all(events, Event::regions),
                all(events, Event::people), all(events, Event::topics), weight(events), lead.status(),
                fullest(events), quotes(events, sources), positions(events, sources), sources, picture(events),
                lead.origin());
        List<Conflict> conflicts = new ArrayList<>();
        reports.stream().skip(1).forEach(other -> add(reports.getFirst(), other, conflicts));
        return new Merged(joint, events.subList(1, events.size()), conflicts);
    }

    private static <T> List<T> all(List<Event> events, Function<Event, List<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        events.forEach(event -> all.addAll(part.apply(event)));
        return List.copyOf(all);
    }

    private static Optional<LocalDate> announced(List<Event> events) {
        return events.stream().flatMap(event -> event.announced().stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Place> place(List<Event> events) {
        return events.stream().flatMap(event -> event.place().stream()).findFirst();
    }

    /** The leading report's own, else the next one's that has any. */
    private static Optional<Picture> picture(List<Event> events) {
        return events.stream().flatMap(event -> event.picture().stream()).findFirst();
    }

    private static OptionalInt weight(List<Event> events) {
        return events.stream().flatMapToInt(event -> event.weight().stream()).max();
    }

    /** The longest text; of what took place that of a plan only where there is no other. */
    private static Prose fullest(List<Event> events) {
        Prose fullest = events.getFirst().summary();
        boolean planned = events.getFirst().status() == EventStatus.SCHEDULED;
        for (Event event : events) {
            boolean outdated = !planned && event.status() == EventStatus.SCHEDULED && !fullest.isEmpty();
            if (!outdated && event.summary().markdown().length() > fullest.markdown().length()) {
                fullest = event.summary();
            }
        }
        return fullest;
    }

    /** The same words of the same person are one quote. */
    private static List<Quote> quotes(List<Event> events, List<Citation> sources) {
        List<Quote> quotes = new ArrayList<>();
        for (Event event : events) {
            for (Quote quote : event.quotes()) {
                Quote renumbered = new Quote(quote.by(), quote.text(), number(quote.source(), event, sources));
                if (quotes.stream().noneMatch(each -> each.by().equals(quote.by())
                        && each.text().equalsIgnoreCase(quote.text()))) {
                    quotes.add(renumbered);
                }
            }
        }
        return quotes;
    }

    private static List<Position> positions(List<Event> events, List<Citation> sources) {
        List<Position> positions = new ArrayList<>();
        for (Event event : events) {
            for (Position position : event.positions()) {
                if (positions.stream().noneMatch(each -> each.by().equals(position.by())
                        && each.text().equalsIgnoreCase(position.text()))) {
                    positions.add(position.with(number(position.source(), event, sources)));
                }
            }
        }
        return positions;
    }

    /** The number of an event's source among those of all events. */
    private static Optional<Integer> number(Optional<Integer> own, Event event, List<Citation> sources) {
        return own.map(number -> sources.indexOf(event.sources().get(number - 1)) + 1);
    }

    private void add(Report lead, Report other, List<Conflict> conflicts) {
        if (lead.daysApart(other) > 0 && !lead.isAbout() && !other.isAbout()) {
            conflicts.add(new Conflict.OfDate(
                    other.event(), lead.event().date().first(zone), other.event().date().first(zone)));
        }
        if (places.clash(lead, other)) {
            conflicts.add(new Conflict.OfPlace(other.event(), name(lead), name(other)));
        }
        EventStatus status = lead.event().status();
        EventStatus otherStatus = other.event().status();
        boolean oneCalledOff = status == EventStatus.CANCELLED ^ otherStatus == EventStatus.CANCELLED;
        if (oneCalledOff && status != EventStatus.SCHEDULED && otherStatus != EventStatus.SCHEDULED) {
            conflicts.add(new Conflict.OfStatus(other.event(), status, otherStatus));
        }
    }

    private static String name(Report report) {
        return report.event().place().map(Place::name).orElse("");
    }
}
