package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param alpha3 the three-letter code; empty where it is not known
 * @param numeric the three digits; empty where there are none
 * @param name the short name that a newspaper prints
 * @param official the full name; the short one where there is no other
 * @param demonyms the words for its people and what is theirs
 * @param capital empty where there is none
 * @param at where the capital lies, or the middle of a country without one
 */
public record Country(
        CountryCode code,
        String alpha3,
        String numeric,
        String name,
        String official,
        List<String> aliases,
        List<String> demonyms,
        String capital,
        Optional<Coordinates> at)
        implements Territory {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }

    @Override
    public String id() {
        return code.value();
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id(), name, alpha3, official), aliases.stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @Override
    public List<CountryCode> countriesOn(LocalDate day) {
        return List.of(code);
    }
}
