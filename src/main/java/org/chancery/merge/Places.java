package org.chancery.merge;

import java.util.Optional;
import org.chancery.event.Place;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.FoldedName;
import org.chancery.reference.JaroWinkler;
import org.chancery.reference.ReferenceData;

/** Whether two reports name one place: "Kyiv", "Kiev" and "Kyiv, Ukraine" are one, and a country holds its cities. */
final class Places {
    /** "Odesa" and "Odessa". */
    private static final double LEAST_SPELLING = 0.93;

    private final ReferenceData reference;

    Places(ReferenceData reference) {
        this.reference = reference;
    }

    /** Both name a place, and one is not the other. */
    boolean clash(Report a, Report b) {
        return isOnTheGlobe(a) && isOnTheGlobe(b) && !areOne(a, b);
    }

    /** Both places lie in a known country, and not in one. */
    boolean countriesDiffer(Report a, Report b) {
        Optional<CountryCode> one = a.event().place().flatMap(Place::country);
        Optional<CountryCode> other = b.event().place().flatMap(Place::country);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** "By video" is no place. */
    private static boolean isOnTheGlobe(Report report) {
        return report.event().place().flatMap(Place::country).isPresent();
    }

    private boolean areOne(Report a, Report b) {
        String one = settled(a);
        String other = settled(b);
        return JaroWinkler.likeness(one, other) >= LEAST_SPELLING || holds(one, other) || holds(other, one)
                || isCountryOf(a, b) || isCountryOf(b, a);
    }

    /** Whether the longer name has the shorter as whole words. */
    private static boolean holds(String longer, String shorter) {
        return (" " + longer.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + shorter + " ");
    }

    private boolean isCountryOf(Report whole, Report part) {
        Optional<CountryCode> code = part.event().place().flatMap(Place::country);
        return code.isPresent()
                && reference.country(whole.place()).map(Country::code).equals(code);
    }

    /** The place, a capital by the one of its names that it has now. */
    private String settled(Report report) {
        return report.event()
                .place()
                .flatMap(Place::country)
                .flatMap(reference::country)
                .filter(country -> country.capitalNames().stream()
                        .anyMatch(name -> FoldedName.of(name).equals(report.place())))
                .map(country -> FoldedName.of(country.capital()))
                .orElse(report.place());
    }
}
