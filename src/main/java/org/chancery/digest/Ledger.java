package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an edition has for the record, beside its entries.
 *
 * @param changes since the period before
 * @param encounters meetings, calls and visits, earliest first: who met whom
 * @param itinerary where the principal has been, earliest first
 * @param sides what each side says, the principal's own first
 * @param course how long it has been going on; empty where it began in the period
 * @param coverage what machines have counted in the news
 */
public record Ledger(
        Changes changes,
        List<Upcoming> encounters,
        List<Stop> itinerary,
        List<Side> sides,
        Optional<Course> course,
        Coverage coverage) {
    public Ledger {
        sides = List.copyOf(sides);
        encounters = List.copyOf(encounters);
        itinerary = List.copyOf(itinerary);
    }

    /** Nothing for the record. */
    public static Ledger empty() {
        return new Ledger(
                new Changes(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.none());
    }
}
