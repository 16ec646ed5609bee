package org.chancery.preview.live;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;
import org.chancery.briefing.Schedule;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Severity;
import org.chancery.event.Event;
import org.chancery.json.Json;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.Workspace;
import org.chancery.publish.Published;
import org.chancery.trail.Trail;

/** All briefings of a workspace with their editions and what is wrong with them, as one line of JSON. */
record Catalogue(Workspace workspace, Drafts drafts, InstantSource clock) {
    /** More of a long history is of no use on one page. */
    private static final int MOST_EDITIONS = 60;

    String json(Trail trail) {
        trail.note(workspace.briefingsFolder());
        trail.note(workspace.outputFolder());
        List<Object> briefings = new ArrayList<>();
        workspace.briefings().forEach(file -> briefings.add(briefing(file, trail)));
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("workspace", String.valueOf(workspace.root().getFileName()));
        catalogue.put("briefings", briefings);
        catalogue.put("problems", List.of());
        return Json.line(catalogue);
    }

    private Map<String, Object> briefing(Path file, Trail trail) {
        Diagnostics found = new Diagnostics();
        String id = BriefingReader.id(file);
        Optional<Briefing> briefing = drafts.briefing(file, trail, found);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("title", briefing.map(each -> each.wording().title()).orElse(id));
        entry.put("language", briefing.map(each -> each.layout().language().tag()).orElse("en"));
        entry.put("template", briefing.map(each -> each.layout().template()).orElse(""));
        entry.put("rhythm", briefing.map(each -> rhythm(each.schedule())).orElse(""));
        entry.put("editions", briefing.map(each -> editions(each, trail, found)).orElse(List.of()));
        entry.put("errors", count(found, Severity.ERROR));
        entry.put("warnings", count(found, Severity.WARNING));
        entry.put("problems", new ProblemJson(workspace).all(found.list()));
        return entry;
    }

    private static long count(Diagnostics found, Severity severity) {
        return found.list().stream().filter(each -> each.severity() == severity).count();
    }

    private static String rhythm(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Fixed ignored -> "one edition";
            case Schedule.Last last -> "the last " + last.days() + " days";
            case Schedule.Every every -> "every " + every.unit().name().toLowerCase(Locale.ROOT)
                    + (every.unit() == Schedule.Unit.WEEK ? " from " + weekday(every) : "");
        };
    }

    private static String weekday(Schedule.Every every) {
        String day = every.starts().name();
        return day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Those in which something happened, those that are published, the latest that is complete and that of today. */
    private List<Object> editions(Briefing briefing, Trail trail, Diagnostics found) {
        List<Event> events = drafts.events(briefing, trail, found);
        trail.note(Published.folder(workspace.outputFolder(), briefing.id()));
        Map<String, List<String>> published = Published.editions(workspace.outputFolder(), briefing.id());
        Map<Period, String> notes = notes(briefing);
        Set<Period> periods = new TreeSet<>(
                Comparator.comparing(Period::until).thenComparing(Period::from).reversed());
        events.forEach(event -> period(event, briefing).ifPresent(periods::add));
        published.keySet().forEach(id -> EditionId.period(id).ifPresent(periods::add));
        periods.addAll(notes.keySet());
        return periods.stream()
                .limit(MOST_EDITIONS)
                .<Object>map(period -> {
                    Map<String, Object> edition = edition(period, briefing);
                    edition.put("events", count(events, period, briefing));
                    edition.put("published", published.getOrDefault(EditionId.of(period), List.of()));
                    edition.put("note", notes.getOrDefault(period, ""));
                    return edition;
                })
                .toList();
    }

    private static long count(List<Event> events, Period period, Briefing briefing) {
        return events.stream().filter(event -> holds(period, event, briefing)).count();
    }

    private static boolean holds(Period period, Event event, Briefing briefing) {
        return event.date().within(period.from(), period.until(), briefing.zone());
    }

    private static Map<String, Object> edition(Period period, Briefing briefing) {
        Map<String, Object> edition = new LinkedHashMap<>();
        edition.put("id", EditionId.of(period));
        edition.put("dates", briefing.layout().language().range(period.from(), period.last()));
        return edition;
    }

    private Map<Period, String> notes(Briefing briefing) {
        Period current = briefing.schedule().current(clock.instant(), briefing.zone());
        Period complete = briefing.schedule().latestComplete(clock.instant(), briefing.zone());
        return current.equals(complete)
                ? Map.of(current, "")
                : Map.of(current, "current", complete, "latest complete");
    }

    /** The regular period that an event counts to; of one range only, that one. */
    private static Optional<Period> period(Event event, Briefing briefing) {
        try {
            LocalDate day = event.date().first(briefing.zone());
            return switch (briefing.schedule()) {
                case Schedule.Every every ->
                    Optional.of(every.containing(day)).filter(period -> holds(period, event, briefing));
                case Schedule.Fixed fixed -> Optional.of(fixed.period()).filter(period -> period.contains(day));
                case Schedule.Last ignored -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
