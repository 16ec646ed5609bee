package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.briefing.Period;
import org.chancery.digest.Coverage;
import org.chancery.digest.Figures;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;
import org.chancery.event.EventKind;

/** Sets out what machines have counted in the news of a period, and of it what the digest does not tell. */
record CoverageWriter(Desk desk, CodedMatters matters) {
    /** What a writer may have missed is a short list, or it is not read. */
    private static final int MOST_REPORTS = 8;
    /** A report that hardly anybody has taken up is more often than not a mistake of the machine. */
    private static final int LEAST_MENTIONS = 3;

    /** The coverage; these events are told in the digest, or were before. */
    Coverage coverage(List<Event> told) {
        Period period = desk.edition().period();
        Map<Matter, List<CodedEvent>> asked = matters.of(period);
        return asked.isEmpty()
                ? Coverage.none()
                : new Coverage(CodedMatters.datasets(asked), reports(asked, told), days(asked, period));
    }

    private List<Coverage.Report> reports(Map<Matter, List<CodedEvent>> asked, List<Event> told) {
        CodedSubjects subjects = new CodedSubjects(desk);
        Map<Matter, List<CodedEvent>> left = new LinkedHashMap<>();
        asked.forEach((matter, events) -> {
            List<Event> near = told.stream().filter(event -> names(event, matter)).toList();
            List<CodedEvent> untold = near.isEmpty()
                    ? events
                    : events.stream().filter(event -> near.stream().noneMatch(each -> tells(each, event))).toList();
            if (!untold.isEmpty()) {
                left.put(matter, untold);
            }
        });
        List<Coverage.Report> reports = new ArrayList<>();
        left.forEach((matter, events) -> reports.add(report(subjects.parties(matter), events)));
        return reports.stream()
                .filter(report -> report.mentions() >= LEAST_MENTIONS)
                .sorted(Comparator.comparingLong(Coverage.Report::mentions)
                        .reversed()
                        .thenComparing(report -> String.join(" ", report.parties()))
                        .thenComparing(Coverage.Report::kind))
                .limit(MOST_REPORTS)
                .toList();
    }

    /** Whether the reader of an event that names the same two knows of what was coded: it is no more than a day off. */
    private boolean tells(Event event, CodedEvent coded) {
        return !coded.day().isBefore(event.date().first(desk.zone()).minusDays(1))
                && !coded.day().isAfter(event.date().last(desk.zone()).plusDays(1));
    }

    private static boolean names(Event event, Matter matter) {
        return names(event, matter.one()) && names(event, matter.other());
    }

    private static boolean names(Event event, Actor actor) {
        return switch (actor) {
            case Actor.OfCountry country -> event.countries().contains(country.code());
            case Actor.OfBody body -> event.bodies().contains(body.body());
        };
    }

    private static Coverage.Report report(List<String> parties, List<CodedEvent> events) {
        CodedEvent most = events.stream()
                .max(Comparator.comparingInt(CodedEvent::mentions).thenComparing(CodedEvent::url))
                .orElseThrow();
        List<LocalDate> days = events.stream().map(CodedEvent::day).sorted().toList();
        return new Coverage.Report(
                parties, most.kind().word(), days.getFirst(), days.getLast(),
                events.stream().mapToLong(CodedEvent::mentions).sum(), most.title(), most.url());
    }

    private static List<Figures.DayCount> days(Map<Matter, List<CodedEvent>> asked, Period period) {
        Map<LocalDate, Integer> counts = asked.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(CodedEvent::day, Collectors.summingInt(CodedEvent::mentions)));
        return period.days().stream()
                .map(day -> new Figures.DayCount(day, counts.getOrDefault(day, 0)))
                .toList();
    }
}
