package org.chancery.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Dates in one language, by its message file. */
final class DateWords {
    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    String day(LocalDate day) {
        return messages.word("date.day", weekday("weekdays", day), dayNumber(day), monthName("months", day));
    }

    String shortDay(LocalDate day) {
        return messages.word(
                "date.shortDay", weekday("weekdays.short", day), dayNumber(day), monthName("months.short", day));
    }

    String date(LocalDate day) {
        return messages.word("date.date", dayNumber(day), monthName("months", day), day.getYear());
    }

    String month(LocalDate day) {
        return messages.word("date.month", monthName("months.alone", day), day.getYear());
    }

    String barWeekday(LocalDate day) {
        return weekday("weekdays.bars", day);
    }

    String barDay(LocalDate day) {
        return messages.word("date.bar", day.getDayOfMonth(), day.getMonthValue());
    }

    String range(LocalDate from, LocalDate last) {
        if (from.equals(last)) {
            return date(from);
        }
        boolean sameYear = from.getYear() == last.getYear();
        boolean sameMonth = sameYear && from.getMonthValue() == last.getMonthValue();
        return range(sameMonth ? "range.sameMonth" : sameYear ? "range.sameYear" : "range.otherYear", from, last);
    }

    /** Days of one year that goes without saying. */
    String days(LocalDate from, LocalDate last) {
        boolean sameMonth = from.getMonthValue() == last.getMonthValue();
        return range(sameMonth ? "range.days.sameMonth" : "range.days.otherMonth", from, last);
    }

    private String range(String key, LocalDate from, LocalDate last) {
        return messages.word(
                key,
                dayNumber(from),
                monthName("months", from),
                from.getYear(),
                dayNumber(last),
                monthName("months", last),
                last.getYear());
    }

    String moment(ZonedDateTime moment) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = midnight ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
        String time = midnight ? "24:00" : twoDigits(moment.getHour()) + ":" + twoDigits(moment.getMinute());
        return messages.word("date.moment", date(day), time, offset(moment.getOffset().getTotalSeconds() / 60));
    }

    /** UTC, UTC−5, UTC+5:30: names of zones differ between machines. */
    private static String offset(int minutes) {
        if (minutes == 0) {
            return "UTC";
        }
        int size = Math.abs(minutes);
        String rest = size % 60 == 0 ? "" : ":" + twoDigits(size % 60);
        return "UTC" + (minutes < 0 ? "−" : "+") + size / 60 + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String weekday(String key, LocalDate day) {
        return messages.all(key).get(day.getDayOfWeek().getValue() - 1);
    }

    private String monthName(String key, LocalDate day) {
        return messages.all(key).get(day.getMonthValue() - 1);
    }

    private String dayNumber(LocalDate day) {
        return day.getDayOfMonth() == 1 ? messages.get("date.first") : Integer.toString(day.getDayOfMonth());
    }
}
