package org.chancery.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day, or days, that an English text names by numbers and a month: January 10, 10th January 2022, 10-12 January. Of days
 * that are only listed, "10 and 12 January", it is the first.
 *
 * @param last the number of the last day; that of the first where there is but one
 * @param year empty where the text has none
 */
public record WrittenDate(Month month, int first, int last, Optional<Integer> year) {
    private static final String MONTH = "(" + DayNames.months() + ")\\b\\.?";
    private static final String TH = "(?:st|nd|rd|th)?";
    private static final String NUMBER = "([0-9]{1,2})" + TH;
    private static final String YEAR = "(?![0-9])(?:,? ([0-9]{4})\\b)?";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + MONTH + " " + NUMBER + "(?: ?[-\u2013] ?" + NUMBER + "| through " + NUMBER + ")?"
                    + "|(?:" + NUMBER + "(?: ?[-\u2013] ?| to (?:the )?|( and ))(?=[0-9]))?" + NUMBER + "(?: of)? "
                    + MONTH + ")"
                    + YEAR);

    /** All that a text names, in its order. */
    public static Stream<WrittenDate> in(String text) {
        return DATE.matcher(text).results().map(WrittenDate::of);
    }

    private static WrittenDate of(MatchResult found) {
        boolean monthFirst = found.group(1) != null;
        String month = found.group(monthFirst ? 1 : 8);
        String only = found.group(monthFirst ? 2 : 7);
        String first = monthFirst || found.group(5) == null ? only : found.group(5);
        String last = !monthFirst ? found.group(6) == null ? only : first
                : Stream.of(3, 4).map(found::group).filter(each -> each != null).findFirst().orElse(only);
        return new WrittenDate(
                DayNames.month(month), Integer.parseInt(first), Integer.parseInt(last),
                Optional.ofNullable(found.group(9)).map(Integer::valueOf));
    }

    /** The first day; without a year that of the year in which it is nearest to another; empty where there is no such day. */
    public Optional<LocalDate> firstDay(LocalDate near) {
        return day(first, near);
    }

    /** The last day; the first where it is no later one. */
    public Optional<LocalDate> lastDay(LocalDate near) {
        return firstDay(near).flatMap(begin -> last <= first
                ? Optional.of(begin)
                : DayNames.day(begin.getYear(), month, last).or(() -> Optional.of(begin)));
    }

    private Optional<LocalDate> day(int number, LocalDate near) {
        return year.isPresent()
                ? DayNames.day(year.get(), month, number)
                : DayNames.nearest(month, number, near);
    }
}
