package org.chancery.source.curated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.EventDate;
import org.chancery.source.harvest.Window;
import org.jspecify.annotations.Nullable;

/** Lets those events pass that lie in a window, by the text of their date; and one whose date is wrong, to be reported. */
final class DateGate {
    private final Window window;
    private final ZoneId zone;
    /** Of many events only a few have a day of their own. */
    private final Map<String, Boolean> known = new HashMap<>();
    private int refused;
    private @Nullable LocalDate newestRefused;

    DateGate(Window window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
    }

    boolean admits(String date) {
        boolean admitted = known.computeIfAbsent(
                date, text -> EventDateReader.of(text).map(this::holds).orElse(true));
        refused += admitted ? 0 : 1;
        return admitted;
    }

    private boolean holds(EventDate date) {
        boolean held = window.holds(date, zone);
        LocalDate day = date.last(zone);
        if (!held && (newestRefused == null || day.isAfter(newestRefused))) {
            newestRefused = day;
        }
        return held;
    }

    /** The last day of the newest that has been refused; empty where none has. */
    Optional<LocalDate> newestRefused() {
        return Optional.ofNullable(newestRefused);
    }

    /** How many have been refused. */
    int refused() {
        return refused;
    }
}
