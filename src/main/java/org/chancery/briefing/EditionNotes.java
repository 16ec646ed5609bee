package org.chancery.briefing;

import java.util.List;

/**
 * The writer's own word on one edition.
 *
 * @param lead its opening sentence; empty for the briefing's
 * @param note empty for none
 * @param drop events that stay out
 * @param first events that go before all others
 */
public record EditionNotes(String lead, String note, List<Mention> drop, List<Mention> first) {
    public EditionNotes {
        drop = List.copyOf(drop);
        first = List.copyOf(first);
    }

    /** No word at all. */
    public static EditionNotes none() {
        return new EditionNotes("", "", List.of(), List.of());
    }

    /** Whether an event stays out. */
    public boolean drops(String event) {
        return drop.stream().map(Mention::id).anyMatch(event::equals);
    }

    /** Which of those that go first an event is, from 0; -1 for none of them. */
    public int placeOf(String event) {
        return first.stream().map(Mention::id).toList().indexOf(event);
    }
}
