package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition has for the record, beside its entries.
 *
 * @param changes since the period before
 * @param encounters meetings, calls and visits, earliest first: who met whom
 * @param itinerary where the principal has been, earliest first
 */
public record Ledger(Changes changes, List<Upcoming> encounters, List<Stop> itinerary) {
    public Ledger {
        encounters = List.copyOf(encounters);
        itinerary = List.copyOf(itinerary);
    }

    /** Nothing for the record. */
    public static Ledger empty() {
        return new Ledger(
                new Changes(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
