package org.chancery.source.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.tag.Doubt;
import org.chancery.text.DayNames;
import org.chancery.text.WrittenDate;

/**
 * The day of what an item tells of. A statement is of the day on which it was published; what people did may have been the
 * day before, or be announced for one to come.
 *
 * @param doubt what is not sure of it
 */
record When(EventDate date, EventStatus status, Optional<Doubt> doubt) {
    private static final Set<EventKind> DONE = EnumSet.of(
            EventKind.MEETING, EventKind.VISIT, EventKind.CALL, EventKind.TALKS, EventKind.SUMMIT);
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(will|looks? forward to|to attend|is to|are to|plans? to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YESTERDAY =
            Pattern.compile("^[^.]{0,80}\\b(yesterday|last night)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("\\bon (" + DayNames.weekdays() + ")\\b");
    private static final int DAYS_BACK = 10;
    private static final int DAYS_AHEAD = 300;

    static When of(List<String> lead, EventKind kind, LocalDate published) {
        if (!DONE.contains(kind) || lead.isEmpty()) {
            return held(published);
        }
        String first = lead.getFirst();
        for (String sentence : lead) {
            Optional<WrittenDate> date = date(sentence, published);
            if (date.filter(each -> isToCome(each, published)).isPresent() && AHEAD.matcher(sentence).find()) {
                return new When(
                        days(date.get(), published), EventStatus.SCHEDULED,
                        Optional.of(
                                new Doubt("date", "announced for " + date.get().firstDay(published).orElseThrow())));
            }
        }
        return AHEAD.matcher(first).find() && !first.contains(" today") ? ahead(published) : done(first, published);
    }

    /** Whether it begins later, or today and goes on. */
    private static boolean isToCome(WrittenDate date, LocalDate published) {
        LocalDate first = date.firstDay(published).orElseThrow();
        LocalDate last = date.lastDay(published).orElseThrow();
        return last.isAfter(published) && !first.isBefore(published);
    }

    private static When ahead(LocalDate published) {
        return new When(
                new EventDate.About(published), EventStatus.SCHEDULED,
                Optional.of(new Doubt("date", "announced without a day")));
    }

    private static When done(String first, LocalDate published) {
        Optional<WrittenDate> stated = date(first, published)
                .filter(date -> date.firstDay(published).filter(published::isBefore).isEmpty());
        if (stated.isPresent()) {
            return new When(days(stated.get(), published), EventStatus.HELD, Optional.empty());
        }
        if (YESTERDAY.matcher(first).find()) {
            return guessed(published.minusDays(1), "the day before it was published");
        }
        Matcher weekday = WEEKDAY.matcher(first);
        if (weekday.find()) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
            return guessed(
                    published.with(TemporalAdjusters.previousOrSame(day)), "the last " + weekday.group(1));
        }
        return held(published);
    }

    private static When held(LocalDate day) {
        return new When(new EventDate.Day(day), EventStatus.HELD, Optional.empty());
    }

    private static When guessed(LocalDate day, String how) {
        return new When(
                new EventDate.Day(day), EventStatus.HELD, Optional.of(new Doubt("date", "guessed: " + how)));
    }

    /** The first date that a sentence names, of a year near by. */
    private static Optional<WrittenDate> date(String sentence, LocalDate published) {
        return WrittenDate.in(sentence)
                .filter(date -> date.firstDay(published).filter(day -> isNear(day, published)).isPresent())
                .findFirst();
    }

    private static EventDate days(WrittenDate date, LocalDate published) {
        return EventDate.of(date.firstDay(published).orElseThrow(), date.lastDay(published).orElseThrow());
    }

    private static boolean isNear(LocalDate day, LocalDate published) {
        return day.isAfter(published.minusDays(DAYS_BACK)) && day.isBefore(published.plusDays(DAYS_AHEAD));
    }
}
