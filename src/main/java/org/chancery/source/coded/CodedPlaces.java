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
    private final Map<String, Known> known = new HashMap<>();
    private final Function<String, Optional<Country>> countries;

    /** Places whose countries are found in this way. */
    CodedPlaces(Function<String, Optional<Country>> countries) {
        this.countries = countries;
    }

    private record Known(String country, Optional<Place> place) {}

    /** The place with this name in a country; empty where it has no name. */
    Optional<Place> of(String name, String country) {
        Known place = known.get(name);
        if (place == null || !place.country().equals(country)) {
            place = new Known(country, place(name, country));
            known.put(name, place);
        }
        return place.place();
    }

    private Optional<Place> place(String name, String country) {
        String clean = CleanText.of(name).strip();
        return clean.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(clean, countries.apply(country).map(Country::code)));
    }
}
