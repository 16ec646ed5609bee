package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;

/** What a briefing can ask for as a country: a country, a body of countries, or a region. */
public sealed interface Territory extends Named permits Country, Body, Region {
    /** The countries that belong to it on a day, each once, in the data's order. */
    List<CountryCode> countriesOn(LocalDate day);

    /** Whether a country belongs to it on a day. */
    default boolean covers(CountryCode country, LocalDate day) {
        return countriesOn(day).contains(country);
    }
}
