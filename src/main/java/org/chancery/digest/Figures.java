package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;
import org.chancery.reference.CountryCode;

/**
 * What the pictures of an edition show.
 *
 * @param days every day of the period with its number of events, none left out
 * @param countries the countries concerned, most events first
 */
public record Figures(List<DayCount> days, List<CountryCount> countries) {
    public Figures {
        days = List.copyOf(days);
        countries = List.copyOf(countries);
    }

    /** The number of events that count by a day. */
    public record DayCount(LocalDate day, int events) {}

    /**
     * The number of events that touch a country.
     *
     * @param name in the briefing's language
     * @param latitude of its capital, for a country too small to have a shape
     * @param longitude of its capital
     */
    public record CountryCount(CountryCode code, String name, int events, double latitude, double longitude) {}
}
