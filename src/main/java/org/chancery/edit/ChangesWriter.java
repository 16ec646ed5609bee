package org.chancery.edit;

import java.util.List;
import org.chancery.digest.Changes;
import org.chancery.event.Event;
import org.chancery.merge.Duplicates;

/** Writes what is different from the period before. */
final class ChangesWriter {
    private final Desk desk;
    private final EntryWriter entries;
    private final Duplicates duplicates;

    ChangesWriter(Desk desk, EntryWriter entries, Duplicates duplicates) {
        this.desk = desk;
        this.entries = entries;
        this.duplicates = duplicates;
    }

    /** The changes, as far as these events, each told once, show them. */
    Changes changes(List<Event> once) {
        Comparison comparison = new Comparison(desk, once);
        FollowUps followUps = new FollowUps(desk, comparison.previous(), duplicates);
        return new Changes(
                comparison.previous().from(),
                comparison.previous().last(),
                comparison.countries(),
                comparison.topics(),
                followUps.announced(once).stream()
                        .map(event -> new Changes.FollowUp(entries.line(event), followUps.result(event, once)))
                        .toList(),
                comparison.late().stream().map(entries::line).toList());
    }
}
