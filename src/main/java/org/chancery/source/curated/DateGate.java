package org.chancery.source.curated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.EventDate;
import org.chancery.source.harvest.Window;
import org.chancery.yaml.DateText;
import org.jspecify.annotations.Nullable;

/** Lets those events pass that lie in a window, by the text of their date; and one whose date is wrong, to be reported. */
final class DateGate {
    private static final int FIRST = 1000_00_00;
    private static final int LAST = 9998_99_99;

    private final Window window;
    private final ZoneId zone;
    /** Of many events only a few have a day of their own. */
    private final Map<String, Boolean> known = new HashMap<>();
    private final int first;
    private final int last;
    private int newestDay;
    private int refused;
    private @Nullable LocalDate newestRefused;

    DateGate(Window window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
        this.first = number(window.first());
        this.last = number(window.last());
    }

    boolean admits(String date) {
        int day = DateText.number(date);
        if (isOfCalendar(day)) {
            return admits(day);
        }
        boolean admitted = known.computeIfAbsent(
                date, text -> EventDateReader.of(text).map(this::holds).orElse(true));
        refused += admitted ? 0 : 1;
        return admitted;
    }

    /** Whether an event of a day such as 20220131 may be asked for; one whose day is not that of a calendar may. */
    boolean mayAdmit(int day) {
        return !isOfCalendar(day) || admits(day);
    }

    /** Most dates are plain days, and are compared as numbers. */
    private static boolean isOfCalendar(int day) {
        return day > FIRST && day < LAST && DateText.isDay(day);
    }

    private boolean admits(int day) {
        boolean held = day >= first && day <= last;
        if (!held) {
            refused++;
            newestDay = Math.max(newestDay, day);
        }
        return held;
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
        Optional<LocalDate> plain = newestDay == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(newestDay / 10_000, newestDay / 100 % 100, newestDay % 100));
        return Stream.concat(plain.stream(), Stream.ofNullable(newestRefused)).max(LocalDate::compareTo);
    }

    private static int number(LocalDate date) {
        int year = Math.clamp(date.getYear(), 0, 9999);
        return year * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** How many have been refused. */
    int refused() {
        return refused;
    }
}
