package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of public life.
 *
 * @param offices the most prominent first
 */
public record Person(
        String id, String name, List<String> aliases, Optional<CountryCode> country, List<Office> offices) {
    public Person {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** The most prominent office held on a day. */
    public Optional<Office> officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.span().contains(day)).findFirst();
    }
}
