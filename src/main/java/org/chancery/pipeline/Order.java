package org.chancery.pipeline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Format;
import org.chancery.briefing.Period;
import org.chancery.briefing.Schedule;

/**
 * What a user asks for, beside the briefings.
 *
 * @param days which edition
 * @param asOf the moment that it speaks from, where one is named
 * @param now the moment of asking
 * @param template in place of the briefings' own
 * @param formats in place of the briefings' own
 */
public record Order(
        Days days, Optional<AsOf> asOf, Instant now, Optional<String> template, Optional<Set<Format>> formats) {

    /** Which edition of a briefing is asked for. */
    public sealed interface Days {
        /** The latest that is complete. */
        record Latest() implements Days {}

        /** That of today, complete or not. */
        record Current() implements Days {}

        /** That of an ISO week, given by its Monday to Sunday. */
        record Week(Period period) implements Days {}

        /** That of these days. */
        record Range(Period period) implements Days {}
    }

    /** A moment to speak from. */
    public sealed interface AsOf {
        /** The beginning of a day in the briefing's zone; what was announced on that day is known. */
        record Day(LocalDate day) implements AsOf {}

        /** An instant. */
        record Moment(Instant instant) implements AsOf {}

        /** The instant, for a zone. */
        default Instant in(ZoneId zone) {
            return switch (this) {
                case Day day -> day.day().atStartOfDay(zone).toInstant();
                case Moment moment -> moment.instant();
            };
        }
    }

    /** The edition of a briefing that is asked for. */
    public Edition edition(Briefing briefing) {
        Optional<Instant> moment = asOf.map(named -> named.in(briefing.zone()));
        Period period =
                switch (days) {
                    case Days.Latest ignored -> briefing.schedule()
                            .latestComplete(moment.orElse(now), briefing.zone());
                    case Days.Current ignored -> briefing.schedule().current(moment.orElse(now), briefing.zone());
                    case Days.Week week -> ofWeek(briefing.schedule(), week.period());
                    case Days.Range range -> range.period();
                };
        return Edition.of(period, briefing.zone(), moment, now);
    }

    /** Which edition it is and why that one, in words. */
    String why(Briefing briefing) {
        String edition = "edition " + edition(briefing).id();
        String reason =
                switch (days) {
                    case Days.Week ignored -> "as asked for";
                    case Days.Range ignored -> "as asked for";
                    case Days.Current ignored -> "that of today";
                    case Days.Latest ignored -> switch (briefing.schedule()) {
                        case Schedule.Fixed ignoredToo -> "the range that the briefing fixes";
                        case Schedule.Last last -> "the last " + last.days() + " days";
                        case Schedule.Every every -> "the latest "
                                + every.unit().name().toLowerCase(Locale.ROOT) + " that is complete";
                    };
                };
        return edition + ", " + reason;
    }

    /** Weeks that start on another day: the one that holds the ISO week's Thursday. */
    private static Period ofWeek(Schedule schedule, Period week) {
        boolean weekly = schedule instanceof Schedule.Every every && every.unit() == Schedule.Unit.WEEK;
        return weekly ? schedule.containing(week.from().with(DayOfWeek.THURSDAY)) : week;
    }
}
