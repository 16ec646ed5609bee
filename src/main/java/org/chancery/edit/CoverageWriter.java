package org.chancery.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.briefing.Period;
import org.chancery.digest.Coverage;
import org.chancery.digest.Figures;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;

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

    /** There are thousands of matters, so only those that may come onto the list are written out. */
    private List<Coverage.Report> reports(Map<Matter, List<CodedEvent>> asked, List<Event> told) {
        List<ToldEvent> known = told.stream().map(event -> ToldEvent.of(event, desk.zone())).toList();
        List<Untold> untold = asked.entrySet().stream()
                .map(each -> Untold.of(each.getKey(), each.getValue(), known))
                .filter(each -> each.mentions() >= LEAST_MENTIONS)
                .sorted(Comparator.comparingLong(Untold::mentions).reversed())
                .toList();
        long least = untold.size() < MOST_REPORTS ? 0 : untold.get(MOST_REPORTS - 1).mentions();
        return untold.stream()
                .takeWhile(each -> each.mentions() >= least)
                .map(this::report)
                .sorted(Comparator.comparingLong(Coverage.Report::mentions)
                        .reversed()
                        .thenComparing(report -> String.join(" ", report.parties()))
                        .thenComparing(Coverage.Report::kind))
                .limit(MOST_REPORTS)
                .toList();
    }

    /** What has been coded of a matter and is not known. */
    private record Untold(Matter matter, List<CodedEvent> events, long mentions) {
        static Untold of(Matter matter, List<CodedEvent> events, List<ToldEvent> known) {
            List<ToldEvent> near = known.stream().filter(event -> event.names(matter)).toList();
            List<CodedEvent> untold = near.isEmpty()
                    ? events
                    : events.stream().filter(event -> near.stream().noneMatch(each -> each.isNear(event))).toList();
            return new Untold(matter, untold, untold.stream().mapToLong(CodedEvent::mentions).sum());
        }
    }

    private Coverage.Report report(Untold untold) {
        CodedEvent most = untold.events.stream()
                .max(Comparator.comparingInt(CodedEvent::mentions).thenComparing(CodedEvent::url))
                .orElseThrow();
        List<LocalDate> days = untold.events.stream().map(CodedEvent::day).sorted().toList();
        return new Coverage.Report(
                new CodedSubjects(desk).parties(untold.matter), most.kind().word(), days.getFirst(), days.getLast(),
                untold.mentions, most.title(), most.url());
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
