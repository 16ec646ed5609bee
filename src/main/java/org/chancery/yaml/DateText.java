package org.chancery.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;

/** Reads days such as {@code 2022-01-14}, of the years 1000 to 9998. */
public final class DateText {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateText() {}

    /** The day; empty where there is none such, which is not reported. */
    public static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() && !text.startsWith("0") && !text.startsWith("9999")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that a scalar holds; a fault is reported. */
    public static Optional<LocalDate> day(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        Optional<LocalDate> day = day(scalar.text().strip());
        if (day.isEmpty()) {
            report(scalar, "write it as 2022-01-31", diagnostics);
        }
        return day;
    }

    /** How many days the month of an impossible day has; where there is no such month or year, what there is. */
    private static String lengthOfMonth(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        return month < 1 || month > 12 || year < 1000 || year == 9999
                ? "years go from 1000 to 9998, months from 01 to 12"
                : text.substring(0, 7) + " has " + YearMonth.of(year, month).lengthOfMonth() + " days";
    }

    /** Says that a scalar holds no date, and whether it is one in form but no day of the calendar. */
    public static void report(YamlNode.Scalar scalar, String hint, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        boolean impossible = DAY.matcher(text).matches();
        diagnostics.error(
                scalar.origin(),
                "\"" + text + "\" is " + (impossible ? "not a day of the calendar" : "not a date"),
                impossible ? lengthOfMonth(text) : hint);
    }
}
