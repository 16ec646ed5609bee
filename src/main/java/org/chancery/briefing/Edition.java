package org.chancery.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A briefing for one period.
 *
 * @param asOf the moment that the edition speaks from, where the user named one
 * @param unfinished whether the period was not over when the edition was asked for
 */
public record Edition(Period period, ZoneId zone, Optional<Instant> asOf, boolean unfinished) {

    /** The edition of a period, asked for at a moment. */
    public static Edition of(Period period, ZoneId zone, Optional<Instant> asOf, Instant now) {
        boolean over = !asOf.orElse(now).isBefore(end(period, zone));
        return new Edition(period, zone, asOf, !over);
    }

    /** What it is called, by its days alone. */
    public String id() {
        return EditionId.of(period);
    }

    /** The page's own time-stamp: the moment that the user named, else the period's end. */
    public ZonedDateTime stamp() {
        return asOf.orElse(end(period, zone)).atZone(zone);
    }

    /** The last day whose announcements it knows: that of the user's moment, else the period's last. */
    public LocalDate lastKnownDay() {
        return asOf.map(moment -> moment.atZone(zone).toLocalDate()).orElse(period.last());
    }

    private static Instant end(Period period, ZoneId zone) {
        return period.until().atStartOfDay(zone).toInstant();
    }
}
