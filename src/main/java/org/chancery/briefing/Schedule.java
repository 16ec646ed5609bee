package org.chancery.briefing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Which days a briefing's editions are about. */
public sealed interface Schedule {
    /** One fixed range: always that one. */
    record Fixed(Period period) implements Schedule {}

    /** So many days, up to the day before the moment of asking. */
    record Last(int days) implements Schedule {}

    /** One after another. */
    record Every(Unit unit, DayOfWeek starts) implements Schedule {
        /** The first day of the period that a day lies in. */
        LocalDate start(LocalDate day) {
            return switch (unit) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(starts));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        /** The first day of the period after the one that begins so. */
        LocalDate next(LocalDate start) {
            return switch (unit) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }

    /** How long a regular period is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /** The latest period that is complete at a moment; a fixed one whether complete or not. */
    default Period latestComplete(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return switch (this) {
            case Fixed fixed -> fixed.period();
            case Last last -> new Period(today.minusDays(last.days()), today);
            case Every every -> {
                LocalDate until = every.start(today);
                yield new Period(every.start(until.minusDays(1)), until);
            }
        };
    }

    /** The period that a moment falls into; a fixed one, or one of so many days, as it is complete then. */
    default Period current(Instant moment, ZoneId zone) {
        return switch (this) {
            case Fixed ignored -> latestComplete(moment, zone);
            case Last ignored -> latestComplete(moment, zone);
            case Every ignored -> containing(moment.atZone(zone).toLocalDate());
        };
    }

    /** The period before one: of a regular schedule the one before it, else as many days. */
    default Period before(Period period) {
        boolean regular = this instanceof Every && containing(period.from()).equals(period);
        return regular
                ? containing(period.from().minusDays(1))
                : new Period(period.from().minusDays(period.length()), period.from());
    }

    /** The period after one: of a regular schedule the one after it, else as many days. */
    default Period after(Period period) {
        boolean regular = this instanceof Every && containing(period.from()).equals(period);
        return regular
                ? containing(period.until())
                : new Period(period.until(), period.until().plusDays(period.length()));
    }

    /** The period that a day lies in. */
    default Period containing(LocalDate day) {
        return switch (this) {
            case Fixed fixed -> fixed.period();
            case Last last -> new Period(day.minusDays(last.days() - 1L), day.plusDays(1));
            case Every every -> {
                LocalDate from = every.start(day);
                yield new Period(from, every.next(from));
            }
        };
    }
}
