package org.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A person of public life.
 *
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
        return Names.of(aliases, id, name);
    }

    /** The most prominent office held on a day. */
    public Optional<Office> officeOn(LocalDate day) {
        for (Office office : offices) {
            if (office.span().contains(day)) {
                return Optional.of(office);
            }
        }
        return Optional.empty();
    }

    /** Whether any office is held on any day from one to another, both included. */
    public boolean isInOffice(LocalDate first, LocalDate last) {
        return offices.stream().anyMatch(office -> !office.span().from().isAfter(last)
                && office.span().until().isAfter(first));
    }

    /** Whether any office is held on any day of a month. */
    public boolean isInOffice(YearMonth month) {
        for (Office office : offices) {
            if (office.span().touches(month)) {
                return true;
            }
        }
        return false;
    }
}
