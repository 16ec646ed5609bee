package org.chancery.briefing;

import java.util.List;

/**
 * The writer's own word on one edition.
 *
 * @param lead its opening sentence; empty for the briefing's
 * @param note empty for none
 * @param drop ids of events that stay out
 * @param first ids of events that go before all others
 */
public record EditionNotes(String lead, String note, List<String> drop, List<String> first) {
    public EditionNotes {
        drop = List.copyOf(drop);
        first = List.copyOf(first);
    }

    /** No word at all. */
    public static EditionNotes none() {
        return new EditionNotes("", "", List.of(), List.of());
    }
}
