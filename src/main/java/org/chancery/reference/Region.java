package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A part of the world. */
public record Region(String id, String name, List<String> aliases, List<CountryCode> countries) implements Territory {
    public Region {
        aliases = List.copyOf(aliases);
        countries = List.copyOf(countries);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).toList();
    }

    @Override
    public List<CountryCode> countriesOn(LocalDate day) {
        return countries;
    }
}
