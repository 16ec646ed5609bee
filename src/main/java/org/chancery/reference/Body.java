package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An organisation or group of states, such as {@code NATO}. */
public record Body(String id, String name, List<String> aliases, List<Membership> members) implements Territory {
    public Body {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public List<String> names() {
        return Names.of(aliases, id, name);
    }

    /** The countries that belong to it on a day. */
    public Set<CountryCode> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.span().contains(day))
                .map(Membership::country)
                .collect(Collectors.toUnmodifiableSet());
    }
}
