package org.chancery.source.told;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.text.WebAddress;

/** Finds the countries whose government publishes an item; to it everything else is foreign. */
record Home(ReferenceData reference) {
    /** What has a code of its own and is governed from elsewhere. */
    private static final Map<String, List<String>> TERRITORIES = Map.of(
            "US", List.of("AS", "GU", "MP", "PR", "UM", "VI"),
            "GB", List.of("AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"),
            "FR", List.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
            "NL", List.of("AW", "BQ", "CW", "SX"),
            "DK", List.of("FO", "GL"),
            "AU", List.of("CC", "CX", "HM", "NF"),
            "NZ", List.of("CK", "NU", "TK"),
            "CN", List.of("HK", "MO"),
            "FI", List.of("AX"),
            "NO", List.of("BV", "SJ"));
    /** Endings of countries that anybody may have. */
    private static final Set<String> SOLD = Set.of(
            "ac", "ag", "ai", "am", "cc", "co", "fm", "gg", "gl", "io", "is", "la", "li", "ly", "me", "ms", "nu", "pw",
            "sh",
            "st", "tk", "to", "tv", "vc", "vg", "ws");
    private static final Pattern GOVERNMENT = Pattern.compile("(.*\\.)?(gov|gob|gouv|go|govt)\\.[a-z]{2}");
    private static final Set<String> OF_THE_UNITED_STATES = Set.of("gov", "mil");

    /**
     * Those that the briefing names for the source; else the one that the address belongs to; else the one that is named
     * most, as long as there are others.
     *
     * @param named asked for only then, since it takes time: the heaviest first
     */
    Set<CountryCode> of(List<CountryCode> stated, String url, Supplier<List<CountryCode>> named) {
        if (!stated.isEmpty()) {
            return withTerritories(stated);
        }
        Optional<CountryCode> address = address(url);
        if (address.isPresent()) {
            return withTerritories(List.of(address.get()));
        }
        List<CountryCode> most = named.get();
        return most.size() > 1 ? withTerritories(List.of(most.getFirst())) : Set.of();
    }

    private static Set<CountryCode> withTerritories(List<CountryCode> countries) {
        Set<CountryCode> all = new HashSet<>(countries);
        countries.forEach(each -> TERRITORIES.getOrDefault(each.value(), List.of())
                .forEach(code -> all.add(new CountryCode(code))));
        return all;
    }

    private Optional<CountryCode> address(String url) {
        String host = WebAddress.site(url);
        String domain = host.substring(host.lastIndexOf('.') + 1);
        if (SOLD.contains(domain) && !GOVERNMENT.matcher(host).matches()) {
            return Optional.empty();
        }
        String code = OF_THE_UNITED_STATES.contains(domain) ? "US" : domain.equals("uk") ? "GB" : domain;
        return code.length() == 2
                ? reference.countries().withId(code.toUpperCase(Locale.ROOT)).map(Country::code)
                : Optional.empty();
    }
}
