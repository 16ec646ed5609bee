package org.chancery.source.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.EventDate;

/** How long an event lasts: whole days, or a time. */
record Length(Duration time) {
    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?");
    private static final Duration LONGEST = Duration.ofDays(3660);

    /** As the event says: by its end or its length, else a day or no time at all. */
    static Length of(Component event, CalendarTime start, Zones zones) throws CalendarFault {
        Optional<ContentLine> end = event.property("DTEND");
        Optional<ContentLine> duration = event.property("DURATION");
        Duration time = start.time().isEmpty() ? Duration.ofDays(1) : Duration.ZERO;
        if (end.isPresent()) {
            time = until(start, CalendarTime.of(end.get().value(), zones.of(end.get()))
                    .orElseThrow(() -> new CalendarFault("an event's end is no time", "write it as 20220131T090000Z")));
        } else if (duration.isPresent()) {
            time = read(duration.get().value());
        }
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new CalendarFault(
                    time.isNegative() ? "an event ends before it begins" : "an event lasts longer than ten years", "");
        }
        return new Length(time);
    }

    private static Duration until(CalendarTime start, CalendarTime end) {
        if (start.time().isEmpty() || end.time().isEmpty()) {
            long days = ChronoUnit.DAYS.between(start.day(), end.day());
            return Duration.ofDays(days == 0 ? 1 : days);
        }
        return Duration.between(start.moment(), end.moment());
    }

    private static Duration read(String text) throws CalendarFault {
        Matcher found = FORM.matcher(text.strip());
        if (!found.matches()) {
            throw new CalendarFault("an event's length is none", "write it as PT1H or P2D");
        }
        return Duration.ofDays(7 * number(found, 1) + number(found, 2))
                .plusHours(number(found, 3))
                .plusMinutes(number(found, 4))
                .plusSeconds(number(found, 5));
    }

    /** The date of an event that begins then. The end of a calendar's event is the first moment that it has no part of. */
    EventDate from(CalendarTime start, ZoneId zone) throws CalendarFault {
        try {
            if (start.time().isEmpty()) {
                LocalDate last = start.day().plusDays(Math.max(0, time.toDays() - 1));
                return last.isAfter(start.day())
                        ? new EventDate.Days(start.day(), last)
                        : new EventDate.Day(start.day());
            }
            OffsetDateTime begin = start.moment();
            OffsetDateTime end = time.isZero() ? begin : begin.plus(time).minusNanos(1);
            LocalDate last = end.atZoneSameInstant(zone).toLocalDate();
            LocalDate first = begin.atZoneSameInstant(zone).toLocalDate();
            return last.isAfter(first) ? new EventDate.Days(first, last) : new EventDate.Moment(begin);
        } catch (DateTimeException e) {
            throw new CalendarFault("an event's start is no time", "years go from 1000 to 9990");
        }
    }

    /** How many days of the calendar it may touch after its first. */
    long moreDays() {
        return time.toDays() + 1;
    }

    private static long number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }
}
