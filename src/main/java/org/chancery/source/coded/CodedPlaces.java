package org.chancery.source.coded;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.event.Place;
import org.chancery.reference.Country;
import org.chancery.text.CleanText;

/** The places of a file: very many rows have a few thousand of them. */
final class CodedPlaces {
    private final Map<String, Optional<Place>> known = new HashMap<>();
    private final Function<String, Optional<Country>> countries;

    /** Places whose countries are found in this way. */
    CodedPlaces(Function<String, Optional<Country>> countries) {
        this.countries = countries;
    }

    /** The place with this name in a country; empty where it has no name. */
    Optional<Place> of(String name, String country) {
        return name.isBlank()
                ? Optional.empty()
                : known.computeIfAbsent(name + '\n' + country, ignored -> Optional.of(new Place(
                        CleanText.of(name).strip(), countries.apply(country).map(Country::code))));
    }
}
