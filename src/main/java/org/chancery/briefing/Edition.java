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
 */
public record Edition(Period period, ZoneId zone, Optional<Instant> asOf) {

    /** What it is called, by its days alone. */
    public String id() {
        return EditionId.of(period);
    }

    /** The moment at which the period is over. */
    public Instant end() {
        return period.until().atStartOfDay(zone).toInstant();
    }

    /** The page's own time-stamp: the moment that the user named, else the period's end. */
    public ZonedDateTime stamp() {
        return asOf.orElse(end()).atZone(zone);
    }

    /** Whether the period was over at the moment of the time-stamp. */
    public boolean isOver() {
        return !stamp().toInstant().isBefore(end());
    }

    /** The last day whose announcements it knows: that of the user's moment, else the period's last. */
    public LocalDate lastKnownDay() {
        return asOf.map(moment -> moment.atZone(zone).toLocalDate()).orElse(period.last());
    }
}
