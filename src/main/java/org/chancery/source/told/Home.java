package org.chancery.source.told;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;

/** Finds the countries whose government publishes an item; to it everything else is foreign. */
record Home(ReferenceData reference) {
    private static final Set<String> OF_THE_UNITED_STATES = Set.of("gov", "mil");

    /**
     * Those that the briefing names for the source; else the one that the address belongs to; else the one that is named
     * most, as long as there are others.
     */
    Set<CountryCode> of(List<CountryCode> stated, String url, List<CountryCode> named) {
        if (!stated.isEmpty()) {
            return Set.copyOf(stated);
        }
        Optional<CountryCode> address = address(url);
        if (address.isPresent()) {
            return Set.of(address.get());
        }
        return named.size() > 1 ? Set.of(named.getFirst()) : Set.of();
    }

    private Optional<CountryCode> address(String url) {
        String domain = domain(url);
        String code = OF_THE_UNITED_STATES.contains(domain) ? "US" : domain.equals("uk") ? "GB" : domain;
        return code.length() == 2
                ? reference.countries().withId(code.toUpperCase(Locale.ROOT)).map(Country::code)
                : Optional.empty();
    }

    private static String domain(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
