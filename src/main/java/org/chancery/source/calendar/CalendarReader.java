package org.chancery.source.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Tally;
import org.chancery.tag.Doubt;
import org.chancery.tag.Tags;

/** Makes events of those of a calendar: of one that is repeated, one for each time that is asked for. */
final class CalendarReader {
    private static final int MOST_EVENTS = 20_000;

    private final Asked asked;
    private final ReferenceData reference;
    private final SourceText source;
    private final Tally tally;
    private final Diagnostics diagnostics;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, List<Doubt>> doubts = new HashMap<>();
    private final Map<String, Occurrences.Except> toldAnew = new HashMap<>();
    private boolean hasLost;

    CalendarReader(Asked asked, ReferenceData reference, SourceText source, Tally tally, Diagnostics diagnostics) {
        this.asked = asked;
        this.reference = reference;
        this.source = source;
        this.tally = tally;
        this.diagnostics = diagnostics;
    }

    List<Event> events() {
        return events;
    }

    Map<String, List<Doubt>> doubts() {
        return doubts;
    }

    void read(Component calendar) {
        Steps steps = new Steps();
        Zones zones = new Zones(asked.zone(), calendar, source, diagnostics, steps);
        List<Component> latest = latest(calendar.parts("VEVENT"));
        latest.forEach(event -> event.property("RECURRENCE-ID")
                .flatMap(line -> CalendarTime.of(line.value(), zones.of(line)))
                .ifPresent(time -> toldAnew.computeIfAbsent(event.text("UID"), ignored -> Occurrences.Except.none())
                        .add(time)));
        for (Component event : latest) {
            try {
                read(event, calendar, zones, steps);
            } catch (CalendarFault e) {
                tally.refused(e.what(), place(event), e.hint());
            }
        }
    }

    /** Of several versions of one event the last, by their own count. */
    private List<Component> latest(List<Component> all) {
        Map<String, Component> latest = new LinkedHashMap<>();
        for (Component event : all) {
            String key = event.text("UID").isBlank()
                    ? "line " + event.line()
                    : event.text("UID") + " " + event.text("RECURRENCE-ID");
            Component other = latest.get(key);
            if (other != null) {
                tally.merged(1);
            }
            if (other == null || version(event) >= version(other)) {
                latest.put(key, event);
            }
        }
        return List.copyOf(latest.values());
    }

    private static int version(Component event) {
        String text = event.text("SEQUENCE").strip();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private void read(Component event, Component calendar, Zones zones, Steps steps) throws CalendarFault {
        if (!event.isWhole()) {
            throw new CalendarFault("an event is cut off", "it has no END:VEVENT");
        }
        ContentLine line = event.property("DTSTART")
                .orElseThrow(() -> new CalendarFault("an event has no DTSTART", "an event needs a day"));
        CalendarTime start = CalendarTime.of(line.value(), zones.of(line))
                .orElseThrow(
                        () -> new CalendarFault("an event's start is no time", "it says \"" + line.value() + "\""));
        CalendarEvent said = CalendarEvent.of(event, calendar, asked, reference, place(event));
        Length length = Length.of(event, start, zones);
        boolean again = event.property("RECURRENCE-ID").isPresent();
        Occurrences.Except except = again
                ? Occurrences.Except.none()
                : toldAnew.getOrDefault(event.text("UID"), Occurrences.Except.none());
        List<CalendarTime> times = new Occurrences(event, start, zones, steps).in(asked.window(), length, except);
        warnOfLink(event, said);
        warnOfLater(event, said);
        keep(times, said, length, recurrence(event, zones));
    }

    /** What tells a time of a repeated event from the others, even when it has been moved. */
    private static Optional<LocalDate> recurrence(Component event, Zones zones) {
        return event.property("RECURRENCE-ID")
                .flatMap(line -> CalendarTime.of(line.value(), zones.of(line)))
                .map(CalendarTime::day);
    }

    private void keep(List<CalendarTime> times, CalendarEvent said, Length length, Optional<LocalDate> recurrence)
            throws CalendarFault {
        Map<LocalDate, EventDate> dates = new LinkedHashMap<>();
        for (CalendarTime time : times) {
            EventDate date = length.from(time, asked.zone());
            if (asked.window().holds(date, asked.zone()) && dates.size() < Repetition.MOST_DAYS) {
                dates.put(recurrence.orElse(time.day()), date);
            }
        }
        if (dates.isEmpty()) {
            times.stream().map(CalendarTime::day).max(LocalDate::compareTo).ifPresent(tally::dated);
            tally.outside(1);
        } else {
            add(said, dates);
        }
        if (times.size() > Repetition.MOST_DAYS) {
            diagnostics.warning(
                    said.origin(),
                    "an event is repeated more than " + Repetition.MOST_DAYS + " times in the days asked for",
                    "the first are taken");
        }
    }

    /** Whom it names is looked for once, by the names of its first day. */
    private void add(CalendarEvent said, Map<LocalDate, EventDate> dates) {
        Tags tags = said.tags(dates.values().iterator().next().first(asked.zone()), reference);
        dates.forEach((key, date) -> {
            tally.dated(date.last(asked.zone()));
            if (events.size() >= MOST_EVENTS) {
                tally.left("more than " + MOST_EVENTS + " events of one calendar", 1);
                return;
            }
            Event event = said.on(date, key.toString(), tags, asked);
            events.add(event);
            doubts.put(event.id(), said.doubts(tags));
            tally.kept();
        });
    }

    private void warnOfLater(Component event, CalendarEvent said) {
        event.property("RECURRENCE-ID")
                .filter(line -> line.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE"))
                .ifPresent(line -> diagnostics.warning(
                        said.origin(), "a time and all later ones are changed, of which this one alone is taken",
                        "the later ones are told as they were before"));
    }

    private void warnOfLink(Component event, CalendarEvent said) {
        if (said.lost(event) && !hasLost) {
            hasLost = true;
            diagnostics.warning(
                    said.origin(), "the link \"" + event.text("URL") + "\" is left out",
                    "only http and https links can be used");
        }
    }

    private Origin place(Component event) {
        return source.at(event.line(), 1, "BEGIN:VEVENT".length());
    }
}
