package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.briefing.EditionNotes;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.reference.ReferenceData;

/**
 * Makes a digest of events: chooses those of the period, groups them under headings, and adds the look-ahead and
 * the background. Every event of the period is kept, in brief or out with a reason.
 */
public final class Editor {
    private final Desk desk;
    private final Edition edition;
    private final Diagnostics diagnostics;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    private Editor(Desk desk, Edition edition, Diagnostics diagnostics) {
        this.desk = desk;
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** The digest of an edition. What is odd about the events is reported. */
    public static Edited edit(
            Briefing briefing, Edition edition, List<Event> events, ReferenceData reference, Diagnostics diagnostics) {
        return new Editor(new Desk(briefing, reference), edition, diagnostics).edit(events);
    }

    private Edited edit(List<Event> events) {
        List<Event> ofPeriod = events.stream()
                .filter(event -> event.date()
                        .within(edition.period().from(), edition.period().until(), desk.zone()))
                .toList();
        List<Event> selected = ofPeriod.stream().filter(this::isSelected).toList();
        warn(ofPeriod, selected);
        List<Choice.Chosen> sections = new ArrayList<>();
        for (Group group : groups(merged(selected))) {
            sections.add(new Choice.Chosen(group, new Background(desk, edition).of(group, events)));
        }
        Choice choice = new Choice(sections, new LookAhead(desk, edition).of(events));
        judge(choice);
        return new Edited(new DigestWriter(desk, edition, notes).digest(choice), List.copyOf(verdicts.values()));
    }

    private boolean isSelected(Event event) {
        Optional<String> refusal = writersNotes().drop().contains(event.id())
                ? Optional.of("the writer left it out of this edition")
                : desk.selection().refusal(event, desk.briefing().select());
        refusal.ifPresent(reason -> judge(event, Outcome.OUT, reason, ""));
        return refusal.isEmpty();
    }

    /** The selected events, each told once; sources that disagree on its date are reported and noted. */
    private List<Event> merged(List<Event> selected) {
        List<Event> once = new ArrayList<>();
        for (Duplicates.Merged merged : new Duplicates(desk).merge(selected)) {
            merged.others().forEach(other -> merge(merged.event(), other));
            once.add(merged.event());
        }
        return once;
    }

    private void merge(Event event, Event other) {
        judge(other, Outcome.MERGED, "tells the same as \"" + event.id() + "\"", "");
        LocalDate day = event.date().first(desk.zone());
        LocalDate otherDay = other.date().first(desk.zone());
        if (!day.equals(otherDay)) {
            diagnostics.warning(
                    other.origin(),
                    "sources disagree on a date: \"" + other.id() + "\" says " + otherDay + ", \"" + event.id()
                            + "\" says " + day,
                    "the page shows " + day + " and notes the other; give both one date, or drop one");
            notes.computeIfAbsent(event.id(), ignored -> new ArrayList<>())
                    .add(desk.language()
                            .word(
                                    "note.dateConflict",
                                    desk.language().date(otherDay),
                                    other.sources().getFirst().title()));
        }
    }

    /** The sections, those with an event that the writer put first before all others. */
    private List<Group> groups(List<Event> selected) {
        List<Event> weighed = new WritersOrder(writersNotes().first()).apply(selected);
        return new Grouping(desk).of(weighed, desk.briefing().sections());
    }

    private void warn(List<Event> ofPeriod, List<Event> selected) {
        if (!edition.unfinished()) {
            ofPeriod.stream()
                    .filter(event -> event.status() == EventStatus.SCHEDULED)
                    .forEach(event -> diagnostics.warning(
                            event.origin(),
                            "\"" + event.id() + "\" is still scheduled in a period that is over",
                            "set its status to held or cancelled"));
        }
        if (selected.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.warning(
                    Origin.file(desk.briefing().source().path()),
                    "no event found for edition " + edition.id(),
                    "the page says so; see whether countries, topics and dates are meant so");
        }
    }

    private void judge(Choice choice) {
        for (Choice.Chosen section : choice.sections()) {
            Group group = section.group();
            group.kept().forEach(event -> judge(event, Outcome.KEPT, why(event), group.heading()));
            group.overflow()
                    .forEach(event -> judge(
                            event, Outcome.BRIEF, noRoom(group), group.heading()));
        }
        choice.ahead().forEach(event -> judge(event, Outcome.AHEAD, "announced for the days after the period", ""));
        choice.sections()
                .forEach(section -> section.background()
                        .forEach(event -> judge(
                                event,
                                Outcome.BACKGROUND,
                                "shares its main topic and a country with the section",
                                section.group().heading())));
    }

    private static String noRoom(Group group) {
        return group.limit() == 0 ? "no section takes it" : "beyond the section's limit of " + group.limit();
    }

    private String why(Event event) {
        if (writersNotes().first().contains(event.id())) {
            return "the writer put it first in this edition";
        }
        String countries = String.join(
                ", ", desk.askedCountries(event).stream().map(Object::toString).toList());
        String topics = String.join(", ", event.topics());
        return "touches " + (countries.isEmpty() ? "what was asked for" : countries)
                + (topics.isEmpty() ? "" : "; about " + topics);
    }

    private void judge(Event event, Outcome outcome, String reason, String section) {
        verdicts.putIfAbsent(
                event.id(), new Verdict(event.id(), outcome, reason, section, Weight.of(event)));
    }

    private EditionNotes writersNotes() {
        return desk.briefing().notes(edition.id());
    }
}
