package org.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person of diplomacy.
 *
 * @param country empty where it is not known
 * @param offices the most prominent first
 */
public record Person(
        String id, String name, List<String> aliases, Optional<CountryCode> country, List<Office> offices)
        implements Named {
    public Person {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).toList();
    }

    /** The office held on a day: the most prominent where there are several. */
    public Optional<Office> officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.term().contains(day)).findFirst();
    }

    /** Whether any office is held on any day of a month. */
    public boolean isInOffice(YearMonth month) {
        return offices.stream().anyMatch(office -> office.term().touches(month));
    }
}
