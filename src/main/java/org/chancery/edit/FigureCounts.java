package org.chancery.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.briefing.Period;
import org.chancery.digest.Figures;
import org.chancery.event.Event;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;

/** Counts what the figures show: events by day, by country, by period, and who met whom. */
record FigureCounts(Desk desk) {

    /** What the figures show of a period's events; all events, each told once, and the coded ones show what was before. */
    Figures of(List<Event> ofPeriod, List<Event> once, CodedMatters matters) {
        Period period = desk.edition().period();
        return new Figures(
                days(ofPeriod, period),
                countries(ofPeriod),
                new Trends(desk).of(once, matters),
                new Encounters(desk).of(ofPeriod).stream().map(this::meeting).toList(),
                period.last().plusDays(desk.briefing().aheadDays()));
    }

    private Figures.Meeting meeting(Event event) {
        return new Figures.Meeting(event.people().stream()
                .flatMap(id -> desk.reference().people().named(id).stream())
                .map(person -> new Figures.Party(
                        person.name(), person.country().map(desk::name).orElse(person.name())))
                .toList());
    }

    private List<Figures.DayCount> days(List<Event> events, Period period) {
        var counts = events.stream()
                .collect(Collectors.groupingBy(event -> event.date().first(desk.zone()), Collectors.counting()));
        return period.days().stream()
                .map(day -> new Figures.DayCount(day, counts.getOrDefault(day, 0L).intValue()))
                .toList();
    }

    /** Most events first; of as many, the one that comes up first in the digest. */
    private List<Figures.CountryCount> countries(List<Event> events) {
        Map<CountryCode, Integer> counts = new LinkedHashMap<>();
        events.forEach(event -> event.countries().forEach(country -> counts.merge(country, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Figures.CountryCount> count(CountryCode code, int events) {
        Optional<Country> country = desk.reference().country(code.value());
        return country.map(
                known -> new Figures.CountryCount(code, desk.name(code), events, known.latitude(), known.longitude()));
    }
}
