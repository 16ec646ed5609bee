package org.chancery.source.release;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.event.EventDate;
import org.chancery.text.DayNames;
import org.chancery.text.WrittenDate;

/**
 * The day that a sentence of an article names.
 *
 * @param ahead whether it is still to come when the article is published
 * @param doubt why it may be another day; empty where the sentence says it outright
 */
record NamedDay(EventDate date, boolean ahead, String doubt) {
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + DayNames.weekdays() + ")\\b");
    private static final Pattern NEAR =
            Pattern.compile("\\b(yesterday|today|tomorrow|last night|this morning)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK =
            Pattern.compile("\\b(last|this|next|earlier this|later this) week\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(will|is to|are to|due|scheduled|expected|plans? to|planned|next|set to|upcoming|coming)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int WEEK_DAYS = 7;

    /** The first that it names; what counts from the article's own day only where that is known. */
    static Optional<NamedDay> of(String sentence, Optional<LocalDate> published) {
        Optional<NamedDay> stated = stated(sentence, published);
        return stated.isPresent() || published.isEmpty() ? stated : relative(sentence, published.get());
    }

    private static Optional<NamedDay> stated(String sentence, Optional<LocalDate> published) {
        return WrittenDate.in(sentence)
                .filter(date -> published.isPresent() || date.year().isPresent())
                .flatMap(date -> stated(date, published.orElse(LocalDate.EPOCH), published).stream())
                .findFirst();
    }

    private static Optional<NamedDay> stated(WrittenDate date, LocalDate near, Optional<LocalDate> published) {
        return date.firstDay(near).map(day -> new NamedDay(
                EventDate.of(day, date.lastDay(near).orElse(day)), published.filter(day::isAfter).isPresent(),
                date.year().isEmpty() ? "the year is that nearest to the article" : ""));
    }

    /** Whether a sentence names a day that can only be told by that of the article. */
    static boolean isRelative(String sentence) {
        return Stream.of(NEAR, WEEK, WEEKDAY).anyMatch(words -> words.matcher(sentence).find())
                || WrittenDate.in(sentence).anyMatch(date -> date.year().isEmpty());
    }

    private static Optional<NamedDay> relative(String sentence, LocalDate published) {
        Matcher near = NEAR.matcher(sentence);
        if (near.find()) {
            int days = switch (near.group(1).toLowerCase(Locale.ROOT)) {
                case "yesterday", "last night" -> -1;
                case "tomorrow" -> 1;
                default -> 0;
            };
            return Optional.of(new NamedDay(
                    new EventDate.Day(published.plusDays(days)), days > 0, "\"" + near.group() + "\""));
        }
        Matcher week = WEEK.matcher(sentence);
        Matcher weekday = WEEKDAY.matcher(sentence);
        if (weekday.find()) {
            return Optional.of(weekday(weekday.group(1), clause(sentence, weekday.start()), published));
        }
        return week.find() ? Optional.of(week(week.group(), published)) : Optional.empty();
    }

    /** What stands between commas around a place. */
    private static String clause(String sentence, int at) {
        int end = sentence.indexOf(',', at);
        return sentence.substring(sentence.lastIndexOf(',', at) + 1, end < 0 ? sentence.length() : end);
    }

    private static NamedDay weekday(String name, String clause, LocalDate published) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        boolean ahead = TO_COME.matcher(clause).find();
        return new NamedDay(
                new EventDate.Day(published.with(
                        ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))),
                ahead, "the " + (ahead ? "next " : "last ") + name);
    }

    private static NamedDay week(String words, LocalDate published) {
        String lower = words.toLowerCase(Locale.ROOT);
        int days = lower.startsWith("last") ? -WEEK_DAYS : lower.startsWith("next") ? WEEK_DAYS : 0;
        boolean ahead = lower.startsWith("next") || lower.startsWith("later");
        return new NamedDay(new EventDate.About(published.plusDays(days)), ahead, "only \"" + words + "\"");
    }
}
