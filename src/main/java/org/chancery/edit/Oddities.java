package org.chancery.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.Mention;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.merge.Merged;

/** Warns of what is odd about the events of an edition, and about what the writer says of them. */
record Oddities(Desk desk, Diagnostics diagnostics) {
    /** The forms of files in which a person sets the status; that of a release or a calendar is set by nobody. */
    private static final Pattern WRITTEN = Pattern.compile(".*\\.(ya?ml|jsonl?|ndjson|csv|tsv)(\\.gz)?");

    void report(List<Event> events, List<Merged> merged, Choice choice) {
        if (!desk.edition().unfinished()) {
            warnOfScheduled(events, merged);
        }
        warnOfUnknown(events);
        warnOfPutFirst(events, merged, choice);
        if (choice.ofPeriod().isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.warning(
                    Origin.file(desk.briefing().source().path()),
                    "no event found for edition " + desk.edition().id(),
                    "the page says so; see whether countries, topics and dates are meant so");
        }
    }

    /** A plan that another report says the outcome of needs no correction. */
    private void warnOfScheduled(List<Event> events, List<Merged> merged) {
        Set<String> told = merged.stream()
                .flatMap(each -> each.others().stream())
                .map(Event::id)
                .collect(Collectors.toSet());
        events.stream()
                .filter(desk::isOfPeriod)
                .filter(event -> !told.contains(event.id()))
                .filter(event -> event.status() == EventStatus.SCHEDULED)
                .filter(Oddities::isWritten)
                .forEach(event -> diagnostics.warning(
                        event.origin(),
                        "\"" + event.id() + "\" is still scheduled in a period that is over",
                        "set its status to held or cancelled"));
    }

    private static boolean isWritten(Event event) {
        return !(event.origin() instanceof Origin.Spot spot)
                || WRITTEN.matcher(spot.source().path().toString()).matches();
    }

    /** An id that the writer drops or puts first, and that no event has, is likely misspelt. */
    private void warnOfUnknown(List<Event> events) {
        List<Mention> mentions = Stream.concat(desk.notes().drop().stream(), desk.notes().first().stream())
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        mentions.stream()
                .filter(mention -> !ids.contains(mention.id()))
                .forEach(mention -> diagnostics.warning(
                        mention.origin(),
                        "no event \"" + mention.id() + "\"",
                        Nearest.to(mention.id(), List.copyOf(ids))
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("chancery events lists the ids")));
    }

    /** What the writer puts first, and another event tells, has no place of its own. */
    private void warnOfPutFirst(List<Event> events, List<Merged> merged, Choice choice) {
        if (desk.notes().first().isEmpty()) {
            return;
        }
        Map<String, String> leads = new HashMap<>();
        merged.forEach(each -> each.others().forEach(other -> leads.put(other.id(), each.event().id())));
        for (Mention mention : desk.notes().first()) {
            if (leads.containsKey(mention.id())) {
                diagnostics.warning(
                        mention.origin(),
                        "\"" + mention.id() + "\" is told by \"" + leads.get(mention.id()) + "\"",
                        "put that one first");
            } else if (isElsewhere(mention, events, choice)) {
                diagnostics.warning(
                        mention.origin(),
                        "\"" + mention.id() + "\" is not an event of edition " + desk.edition().id(),
                        "chancery explain says why");
            }
        }
    }

    private static boolean isElsewhere(Mention mention, List<Event> events, Choice choice) {
        return events.stream().map(Event::id).anyMatch(mention.id()::equals)
                && choice.ofPeriod().stream().map(Event::id).noneMatch(mention.id()::equals);
    }
}
