package org.chancery.source.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a time on a day.
 *
 * @param time empty where it is the whole day
 * @param zone of the time
 */
record CalendarTime(LocalDate day, Optional<LocalTime> time, Zone zone) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?", Pattern.CASE_INSENSITIVE);
    private static final Zone WORLD = new Zone.Known(ZoneOffset.UTC);
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9990;

    /** What a property says; empty where it says none, which the day of its year must be between 1000 and 9990. */
    static Optional<CalendarTime> of(String value, Zone zone) {
        Matcher found = FORM.matcher(value.strip());
        try {
            if (!found.matches()) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            Optional<LocalTime> time = found.group(4) == null
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(number(found, 4), number(found, 5), Math.min(59, number(found, 6))));
            return Optional.of(new CalendarTime(day, time, found.group(7) == null ? zone : WORLD));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same time of another day. */
    CalendarTime on(LocalDate other) {
        return new CalendarTime(other, time, zone);
    }

    /** The moment; of a whole day its beginning. */
    OffsetDateTime moment() {
        return zone.at(LocalDateTime.of(day, time.orElse(LocalTime.MIDNIGHT)));
    }

    /** The day by another zone; a whole day is the same everywhere. */
    LocalDate dayIn(ZoneId other) {
        return time.isEmpty() ? day : moment().atZoneSameInstant(other).toLocalDate();
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}
