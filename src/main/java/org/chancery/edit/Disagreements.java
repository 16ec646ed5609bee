package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Event;
import org.chancery.merge.Conflict;
import org.chancery.merge.Merged;

/** Says where reports of one event disagree: to the writer in a warning, to the reader in a note. */
record Disagreements(Desk desk, Diagnostics diagnostics) {

    /** The notes on these events, by their ids. */
    Map<String, List<String>> notes(List<Merged> merged) {
        Map<String, List<String>> notes = new HashMap<>();
        for (Merged each : merged) {
            for (Conflict conflict : each.conflicts()) {
                warn(each.event(), conflict);
                notes.computeIfAbsent(each.event().id(), ignored -> new ArrayList<>()).add(note(conflict));
            }
        }
        return notes;
    }

    private void warn(Event event, Conflict conflict) {
        Event other = conflict.other();
        diagnostics.warning(
                other.origin(),
                switch (conflict) {
                    case Conflict.OfDate date -> "sources disagree on a date: \"" + other.id() + "\" says "
                            + date.otherDay() + ", \"" + event.id() + "\" says " + date.day();
                    case Conflict.OfPlace place -> "sources disagree on a place: \"" + other.id() + "\" says "
                            + place.otherPlace() + ", \"" + event.id() + "\" says " + place.place();
                    case Conflict.OfStatus status -> "sources disagree on whether it took place: \"" + other.id()
                            + "\" says " + status.otherStatus().word() + ", \"" + event.id() + "\" says "
                            + status.status().word();
                },
                switch (conflict) {
                    case Conflict.OfDate date -> "the page shows " + date.day()
                            + " and notes the other; give both one date, or drop one";
                    case Conflict.OfPlace place -> "the page shows " + place.place()
                            + " and notes the other; give both one place, or drop one";
                    case Conflict.OfStatus status -> "the page shows " + status.status().word()
                            + " and notes the other; give both one status, or drop one";
                });
    }

    private String note(Conflict conflict) {
        String source = conflict.other().sources().getFirst().title();
        return switch (conflict) {
            case Conflict.OfDate date -> desk.language().word("note.dateConflict", shown(date.otherDay()), source);
            case Conflict.OfPlace place -> desk.language().word("note.placeConflict", place.otherPlace(), source);
            case Conflict.OfStatus status -> desk.language()
                    .word("note.statusConflict", status(status), source);
        };
    }

    private String shown(LocalDate day) {
        return desk.language().date(day);
    }

    private String status(Conflict.OfStatus conflict) {
        return desk.language().status(conflict.otherStatus().word(), conflict.other().kind().word());
    }
}
