package org.chancery.reference;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the places of a country lie. A former capital does not lie where the capital is today, unless it is a city of
 * its own in the data.
 */
record Whereabouts(ReferenceData data, CountryCode country) {

    /** Of "Kyiv" and "Kyiv, Ukraine" alike; empty where it is neither a known city nor the capital. */
    Optional<Coordinates> of(String place) {
        int comma = place.indexOf(',');
        return at(place).or(() -> comma > 0 ? at(place.substring(0, comma)) : Optional.empty());
    }

    private Optional<Coordinates> at(String place) {
        String folded = FoldedName.of(place);
        return data.cities().named(place).filter(city -> city.country().equals(country)).map(City::at)
                .or(() -> data.country(country).filter(each -> isCapital(folded, each)).map(Country::at));
    }

    private static boolean isCapital(String folded, Country country) {
        return !country.capital().isEmpty()
                && Stream.concat(Stream.of(country.capital()), country.capitalAliases().stream())
                        .anyMatch(name -> FoldedName.of(name).equals(folded));
    }
}
