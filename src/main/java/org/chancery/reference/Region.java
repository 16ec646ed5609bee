package org.chancery.reference;

import java.util.List;

/** A part of the world, such as {@code horn-of-africa}. */
public record Region(String id, String name, List<String> aliases, List<CountryCode> countries) implements Territory {
    public Region {
        aliases = List.copyOf(aliases);
        countries = List.copyOf(countries);
    }

    @Override
    public List<String> names() {
        return Names.of(aliases, id, name);
    }
}
