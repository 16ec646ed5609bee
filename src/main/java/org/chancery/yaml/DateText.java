package org.chancery.yaml;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;

/** Reads days such as {@code 2022-01-14}, of the years 1000 to 9998. */
public final class DateText {
    private static final int LENGTH = 10;
    private static final int SHORTEST_MONTH = 28;
    private static final int FIRST = 1000_00_00;
    private static final int LAST = 9998_99_99;

    private DateText() {}

    /** The day; empty where there is none such, which is not reported. */
    public static Optional<LocalDate> day(String text) {
        int number = number(text);
        try {
            return number < FIRST || number > LAST
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day of that form as 20220114, whether it is in the calendar or not; less than nought for another form. */
    public static int number(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < LENGTH; at++) {
            int digit = text.charAt(at) - '0';
            if (digit >= 0 && digit <= 9) {
                number = 10 * number + digit;
            } else if (at != 4 && at != 7) {
                return -1;
            }
        }
        return number;
    }

    /** Whether a number such as 20220114 is a day of the calendar, of whatever year of four digits. */
    public static boolean isDay(int number) {
        int year = number / 10_000;
        int month = number / 100 % 100;
        int day = number % 100;
        return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
                && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The day that so many bytes of a text in ASCII are, as such a number; less than nought for another form. */
    public static int number(byte[] bytes, int from, int length) {
        return length == LENGTH ? number(new String(bytes, from, length, StandardCharsets.ISO_8859_1)) : -1;
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
        boolean impossible = number(text) >= 0;
        diagnostics.error(
                scalar.origin(),
                "\"" + text + "\" is " + (impossible ? "not a day of the calendar" : "not a date"),
                impossible ? lengthOfMonth(text) : hint);
    }
}
