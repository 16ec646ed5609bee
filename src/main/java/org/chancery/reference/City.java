package org.chancery.reference;

import java.util.List;

/** A city that is no capital but that diplomats travel to, such as Geneva; or a capital by a name that it had. */
public record City(String id, String name, List<String> aliases, CountryCode country, Coordinates at)
        implements Named {
    public City {
        aliases = List.copyOf(aliases);
    }

    @Override
    public List<String> names() {
        return Names.of(aliases, id, name);
    }
}
