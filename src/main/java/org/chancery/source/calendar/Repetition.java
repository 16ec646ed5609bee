package org.chancery.source.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * On which days something is repeated, by ical4j. Only days are asked of it, without the times of the day; what would take
 * it too long is not asked at all.
 *
 * @param rule its parts, in capitals
 */
record Repetition(List<String> rule) {
    /** The most days of one event; a look-ahead shows a few. */
    static final int MOST_DAYS = 1000;

    private static final int LONGEST_RULE = 500;
    private static final int LEAST_COST = 400;
    private static final List<String> TIMES = List.of("BYHOUR=", "BYMINUTE=", "BYSECOND=");
    private static final List<String> QUICK = List.of("FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY");

    Repetition {
        rule = List.copyOf(rule);
    }

    static Repetition of(ContentLine line) throws CalendarFault {
        String text = line.value().toUpperCase(Locale.ROOT).replace(" ", "");
        if (text.length() > LONGEST_RULE) {
            throw new CalendarFault("a rule has more than " + LONGEST_RULE + " characters", "");
        }
        List<String> parts = Arrays.stream(text.split(";"))
                .filter(part -> part.indexOf('=') > 0 && TIMES.stream().noneMatch(part::startsWith))
                .toList();
        if (parts.stream().anyMatch(QUICK::contains)) {
            throw new CalendarFault("an event is repeated more often than daily", "the rule is \"" + text + "\"");
        }
        return new Repetition(parts);
    }

    /**
     * The days in a window, both ends included; the first day itself counts where the rule holds it or not, as calendars have it.
     *
     * @param steps what may still be spent on this calendar
     */
    List<LocalDate> days(LocalDate first, LocalDate from, LocalDate until, Steps steps) throws CalendarFault {
        LocalDate start = from.isBefore(first) ? first : from;
        if (until.isBefore(first)) {
            return List.of();
        }
        steps.spend(cost(first, until));
        try {
            List<LocalDate> days = new ArrayList<>(
                    new Recur<LocalDate>(String.join(";", rule), true).getDates(first, start, until, MOST_DAYS + 1));
            days.removeIf(day -> day.isBefore(start) || day.isAfter(until));
            return days;
        } catch (RuntimeException e) {
            throw new CalendarFault("a rule of repetition cannot be read",
                    "it says \"" + String.join(";", rule) + "\"");
        }
    }

    /** The end of it, if it has one, as it is written. */
    List<String> until() {
        return rule.stream().filter(part -> part.startsWith("UNTIL=")).map(part -> part.substring(6)).toList();
    }

    /** The same with its end as a day. */
    Repetition until(LocalDate last) {
        String day = "UNTIL=" + last.toString().replace("-", "");
        return new Repetition(rule.stream()
                .map(part -> part.startsWith("UNTIL=") ? day : part)
                .collect(Collectors.toList()));
    }

    /** About how many days the library will look at. */
    private long cost(LocalDate first, LocalDate until) {
        long lists = rule.stream().mapToLong(part -> part.chars().filter(letter -> letter == ',').count()).sum();
        boolean jumps = rule.stream().noneMatch(part -> part.startsWith("COUNT=") || part.startsWith("INTERVAL="))
                && rule.contains("FREQ=DAILY");
        return jumps ? LEAST_COST : LEAST_COST + ChronoUnit.DAYS.between(first, until) * (1 + lists);
    }
}
