package org.chancery.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.merge.Merged;
import org.chancery.reference.Body;
import org.chancery.reference.Territory;

/** Keeps the account of what became of each event, and why. The first word on an event stands. */
final class Judge {
    private final Desk desk;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    Judge(Desk desk) {
        this.desk = desk;
    }

    /** All verdicts, in the order in which they were given. */
    List<Verdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** Whether an event may be in the edition; one of the period that may not is out. */
    boolean admits(Event event) {
        Optional<String> refusal = desk.notes().drops(event.id())
                ? Optional.of("the writer left it out of this edition")
                : desk.selection().refusal(event, desk.briefing().select());
        boolean dropped = desk.notes().drops(event.id()) && desk.isAhead(event);
        if (refusal.isPresent() && (desk.isOfPeriod(event) || dropped)) {
            give(event, Outcome.OUT, refusal.get(), "");
        }
        return refusal.isEmpty();
    }

    /** Those that are told by another's entry: all of the period, and what others of the edition stand for. */
    void merged(List<Merged> merged) {
        for (Merged each : merged) {
            Event lead = each.event();
            for (Event other : each.others()) {
                if (desk.isOfPeriod(other) || verdicts.containsKey(lead.id())) {
                    give(other, Outcome.MERGED, "tells the same as \"" + lead.id() + "\"" + when(lead), "");
                }
            }
        }
    }

    private String when(Event lead) {
        LocalDate day = lead.date().first(desk.zone());
        return desk.isOfPeriod(lead) ? "" : ", which is dated " + day;
    }

    /** Those that were chosen, each in its place. */
    void chosen(Choice choice) {
        for (Choice.Chosen section : choice.sections()) {
            Group group = section.group();
            group.kept().forEach(each -> give(each, Outcome.KEPT, why(each.event()), group.heading()));
            group.overflow()
                    .forEach(each -> give(each, Outcome.BRIEF, group.fullness(), group.heading()));
        }
        choice.ahead()
                .forEach(each -> give(each, Outcome.AHEAD, "announced for the days after the period", ""));
        for (Choice.Chosen section : choice.sections()) {
            section.background()
                    .forEach(each -> give(each, Outcome.BACKGROUND,
                            "shares its main topic and a country with the section",
                            section.group().heading()));
        }
    }

    private String why(Event event) {
        if (desk.notes().placeOf(event.id()) >= 0) {
            return "the writer put it first in this edition";
        }
        String touched = String.join(", ", touched(event));
        String topics = String.join(", ", event.topics());
        return (touched.isEmpty() ? "meets all that was asked for" : "touches " + touched)
                + (topics.isEmpty() ? "" : "; about " + topics);
    }

    /** What it touches of all that was asked for; a body where it is named, or where nothing else is touched. */
    private List<String> touched(Event event) {
        List<String> touched = desk.briefing().countries().stream()
                .filter(territory -> desk.selection().meets(event, Desk.naming(territory)))
                .map(Territory::id)
                .toList();
        return touched.isEmpty()
                ? desk.firstAsked(Body.class, event).map(Body::id).stream().toList()
                : touched;
    }

    private void give(Event event, Outcome outcome, String reason, String section) {
        if (!verdicts.containsKey(event.id())) {
            give(new Verdict(event, outcome, reason, section, desk.ranking().rank(event)));
        }
    }

    private void give(Ranked each, Outcome outcome, String reason, String section) {
        give(new Verdict(each.event(), outcome, reason, section, each.rank()));
    }

    private void give(Verdict verdict) {
        verdicts.putIfAbsent(verdict.event().id(), verdict);
    }
}
