package org.chancery.reference;

import java.util.List;

/**
 * A country of ISO 3166-1, or Kosovo.
 *
 * @param alpha3 its code of three letters
 * @param numeric its code of three digits; empty for Kosovo
 * @param name its English name, as a newspaper prints it
 * @param officialName its full name; empty where the name says it all
 * @param latitude of its capital, in degrees north
 * @param longitude of its capital, in degrees east
 */
public record Country(
        CountryCode code,
        String alpha3,
        String numeric,
        String name,
        String officialName,
        List<String> aliases,
        List<String> demonyms,
        String capital,
        double latitude,
        double longitude)
        implements Territory {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }

    /** Every name of its capital. */
    public List<String> capitalNames() {
        return List.of(capital);
    }

    @Override
    public String id() {
        return code.value();
    }

    @Override
    public List<String> names() {
        return Names.of(aliases, id(), name, alpha3, officialName);
    }
}
