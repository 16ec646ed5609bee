package org.chancery.listing;

import java.time.ZoneId;
import java.util.Comparator;
import org.chancery.event.Event;

/**
 * An event as a list shows it.
 *
 * @param zone the one of its briefing, which decides on which day a moment is
 */
public record Listed(Event event, ZoneId zone) {
    /** By date, then id. */
    public static final Comparator<Listed> ORDER = Comparator.comparing(
            (Listed each) -> each.event.date().first(each.zone))
            .thenComparing(each -> each.event.id());
}
