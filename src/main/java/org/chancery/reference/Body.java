package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An alliance, organization or club of countries; one whose members are not told has none. */
public record Body(String id, String name, List<String> aliases, List<Membership> members) implements Territory {
    public Body {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).toList();
    }

    /** The members on a day, each once, in the order of the data. */
    public List<CountryCode> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.term().contains(day))
                .map(Membership::country)
                .distinct()
                .toList();
    }

    @Override
    public List<CountryCode> countriesOn(LocalDate day) {
        return membersOn(day);
    }
}
