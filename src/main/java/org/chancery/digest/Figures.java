package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;
import org.chancery.reference.CountryCode;

/**
 * What the pictures of an edition show.
 *
 * @param days every day of the period with its number of events, none left out
 * @param countries the countries concerned, most events first
 * @param history the countries asked for over several periods
 * @param meetings who met whom, earliest first
 * @param reach the last day that the look-ahead is about; the period's own where there is no look-ahead
 */
public record Figures(
        List<DayCount> days,
        List<CountryCount> countries,
        History history,
        List<Meeting> meetings,
        LocalDate reach) {
    public Figures {
        days = List.copyOf(days);
        countries = List.copyOf(countries);
        meetings = List.copyOf(meetings);
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

    /** People who met, or spoke on the telephone, at one time. */
    public record Meeting(List<Party> parties) {
        public Meeting {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Somebody who took part.
     *
     * @param side the country that the person speaks for, by name; the person again where there is none
     */
    public record Party(String name, String side) {}
}
