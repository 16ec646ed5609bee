package org.chancery.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds countries by the codes of event data, which are no names: {@code CH} is China in one and Switzerland in another. */
final class CountryCodes {
    private final Catalog<Country> countries;
    private volatile Map<String, Country> byFips = Map.of();
    private volatile Map<String, Country> byCameo = Map.of();

    CountryCodes(Catalog<Country> countries) {
        this.countries = countries;
    }

    Optional<Country> withFips(String code) {
        if (byFips.isEmpty()) {
            byFips = index(Country::fips);
        }
        return Optional.ofNullable(byFips.get(code));
    }

    Optional<Country> withCameo(String code) {
        if (byCameo.isEmpty()) {
            byCameo = index(Country::cameo);
        }
        return Optional.ofNullable(byCameo.get(code));
    }

    private Map<String, Country> index(Function<Country, List<String>> codes) {
        Map<String, Country> index = new HashMap<>();
        countries.all().forEach(country -> codes.apply(country).forEach(code -> index.putIfAbsent(code, country)));
        return index;
    }
}
