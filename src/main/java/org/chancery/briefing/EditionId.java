package org.chancery.briefing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an edition is called, by its days alone: {@code 2022-W02} for Monday to Sunday, {@code 2022-01} for a calendar
 * month, {@code 2022-01-14} for a day, else {@code 2022-01-06--2022-01-14} with the last day included.
 */
public final class EditionId {
    private static final String RANGE = "--";
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private EditionId() {}

    /** The id of a period. */
    public static String of(Period period) {
        LocalDate from = period.from();
        if (period.length() == 1) {
            return from.toString();
        }
        if (period.length() == 7 && from.getDayOfWeek() == DayOfWeek.MONDAY) {
            int year = from.get(IsoFields.WEEK_BASED_YEAR);
            int week = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return Year.of(year) + (week < 10 ? "-W0" : "-W") + week;
        }
        if (from.getDayOfMonth() == 1 && period.until().equals(from.plusMonths(1))) {
            return YearMonth.from(from).toString();
        }
        return from + RANGE + period.last();
    }

    /** The period that an id stands for; empty where it is none. */
    public static Optional<Period> period(String id) {
        try {
            if (id.contains(RANGE)) {
                String[] days = id.split(RANGE, 2);
                return Optional.of(Period.including(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
            }
            if (WEEK.matcher(id).matches()) {
                return week(id);
            }
            LocalDate from = MONTH.matcher(id).matches() ? YearMonth.parse(id).atDay(1) : LocalDate.parse(id);
            return Optional.of(new Period(from, id.length() == 7 ? from.plusMonths(1) : from.plusDays(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The seven days of an ISO week such as {@code 2022-W02}; empty where there is no such week. */
    public static Optional<Period> week(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches() || text.startsWith("0") || text.startsWith("9999")) {
            return Optional.empty();
        }
        LocalDate thursday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(DayOfWeek.THURSDAY)
                .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
        Period period = Period.including(thursday.minusDays(3), thursday.plusDays(3));
        return of(period).equals(text) ? Optional.of(period) : Optional.empty();
    }
}
