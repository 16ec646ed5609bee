package org.chancery.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of days and months, as texts that are read have them. */
public final class DayNames {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    private DayNames() {}

    /** The days of the week, as alternatives of a pattern. */
    public static String weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining("|"));
    }

    /** The months in full and short, as alternatives of a pattern, the longer first. */
    public static String months() {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .flatMap(name -> Stream.of(name, name.equals("September") ? "Sept" : name.substring(0, 3)))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** The month of one of these names. */
    public static Month month(String name) {
        String begin = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(begin)).findFirst().orElseThrow();
    }

    /** The day of that name that is nearest to another, of its year, the one before or the next, if one of them has it. */
    public static Optional<LocalDate> nearest(Month month, int dayOfMonth, LocalDate to) {
        return Stream.of(-1, 0, 1)
                .flatMap(years -> day(to.getYear() + years, month, dayOfMonth).stream())
                .min((a, b) -> Long.compare(apart(a, to), apart(b, to)));
    }

    /** A day of the calendar, of the years 1000 to 9998. */
    public static Optional<LocalDate> day(int year, Month month, int dayOfMonth) {
        boolean is = year >= FIRST_YEAR && year <= LAST_YEAR && dayOfMonth >= 1
                && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
        return is ? Optional.of(LocalDate.of(year, month, dayOfMonth)) : Optional.empty();
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
