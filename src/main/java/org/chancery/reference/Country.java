package org.chancery.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A country of ISO 3166-1, or Kosovo.
 *
 * @param alpha3 its code of three letters
 * @param numeric its code of three digits; empty for Kosovo
 * @param fips its codes in FIPS 10-4, today's first; none where it has none
 * @param cameo its codes in CAMEO, the usual one first; none where it has none
 * @param name its English name, as a newspaper prints it today
 * @param officialName its full name; empty where the name says it all
 * @param former names that it had before, and when
 * @param capital its capital's name today
 * @param formerCapitals earlier names of the capital, and earlier capitals, and when
 * @param capitalAliases other spellings of the capital
 * @param latitude of its capital, in degrees north
 * @param longitude of its capital, in degrees east
 */
public record Country(
        CountryCode code,
        String alpha3,
        String numeric,
        List<String> fips,
        List<String> cameo,
        String name,
        String officialName,
        List<String> aliases,
        List<FormerName> former,
        List<String> demonyms,
        String capital,
        List<FormerName> formerCapitals,
        List<String> capitalAliases,
        double latitude,
        double longitude)
        implements Territory {
    public Country {
        fips = List.copyOf(fips);
        cameo = List.copyOf(cameo);
        aliases = List.copyOf(aliases);
        former = List.copyOf(former);
        demonyms = List.copyOf(demonyms);
        formerCapitals = List.copyOf(formerCapitals);
        capitalAliases = List.copyOf(capitalAliases);
    }

    /** Where its capital lies. */
    public Coordinates at() {
        return new Coordinates(latitude, longitude);
    }

    @Override
    public String id() {
        return code.value();
    }

    @Override
    public List<String> names() {
        List<String> names = Names.of(aliases, id(), name, alpha3, officialName);
        addAll(names, former);
        return names;
    }

    /** Its English name as a newspaper printed it on a day: Turkey in January 2022. */
    public String nameOn(LocalDate day) {
        return on(day, former, name);
    }

    /** Its capital, as it was called on a day; empty where it has none. */
    public String capitalOn(LocalDate day) {
        return on(day, formerCapitals, capital);
    }

    /** Every name of its capital, today's first: other spellings, earlier names, earlier capitals. */
    public List<String> capitalNames() {
        List<String> names = Names.of(capitalAliases, capital);
        addAll(names, formerCapitals);
        return names;
    }

    private static String on(LocalDate day, List<FormerName> former, String today) {
        for (FormerName each : former) {
            if (each.span().contains(day)) {
                return each.name();
            }
        }
        return today;
    }

    private static void addAll(List<String> names, List<FormerName> former) {
        for (FormerName each : former) {
            names.add(each.name());
        }
    }
}
