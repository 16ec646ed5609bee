package org.chancery.source;

import java.util.HashMap;
import java.util.Map;
import java.time.ZoneId;

/** Lets those events pass that lie in a window, by the text of their date; and one whose date is wrong, to be reported. */
final class DateGate {
    private final Window window;
    private final ZoneId zone;
    /** Of many events only a few have a day of their own. */
    private final Map<String, Boolean> known = new HashMap<>();
    private int refused;

    DateGate(Window window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
    }

    boolean admits(String date) {
        boolean admitted = known.computeIfAbsent(
                date, text -> EventDateReader.of(text).map(day -> window.holds(day, zone)).orElse(true));
        refused += admitted ? 0 : 1;
        return admitted;
    }

    /** How many have been refused. */
    int refused() {
        return refused;
    }
}
