package org.chancery.source.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Actor;
import org.chancery.reference.ReferenceData;

/** Who the codes of CAMEO stand for: countries by three letters, organisations as groups, and regions, which are nobody. */
final class CameoActors {
    /** The groups that are bodies of the reference data. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("UNO", "UN"), Map.entry("EEC", "EU"), Map.entry("NAT", "NATO"), Map.entry("SCE", "OSCE"),
            Map.entry("GCC", "GCC"), Map.entry("SAA", "SAARC"), Map.entry("SAD", "SADC"),
            Map.entry("ARL", "arab-league"), Map.entry("ASN", "ASEAN"), Map.entry("CIS", "CIS"),
            Map.entry("COE", "council-of-europe"), Map.entry("EFT", "EFTA"), Map.entry("GSS", "G7"),
            Map.entry("GOE", "G7"), Map.entry("IAD", "IGAD"), Map.entry("OAU", "AU"), Map.entry("OIC", "OIC"),
            Map.entry("OPC", "OPEC"), Map.entry("WAS", "ECOWAS"));

    private static final List<String> REGIONS = List.of(
            "AFR", "ASA", "BLK", "CAS", "CAU", "CEU", "CFR", "CRB", "EAF", "EEU", "EIN", "EUR", "LAM", "MDT", "MEA",
            "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WST");

    private final ReferenceData reference;
    private final CodedShelf shelf;
    private final Map<String, Found> countries = new HashMap<>();
    private final Map<String, Found> groups = new HashMap<>();

    CameoActors(ReferenceData reference, CodedShelf shelf) {
        this.reference = reference;
        this.shelf = shelf;
    }

    /** What codes stand for. */
    sealed interface Found {
        /** Somebody. */
        record Known(Actor actor) implements Found {}

        /** Nobody who could be counted, and why. */
        record Nobody(CodedShelf.Rule rule) implements Found {}
    }

    /** Whom a country's code and a group's stand for; a body goes before the place where it has its seat. */
    Found find(String country, String group) {
        if (group.isEmpty()) {
            return countries.computeIfAbsent(country, this::country);
        }
        Found body = groups.computeIfAbsent(group, this::body);
        return body instanceof Found.Nobody && !country.isEmpty()
                ? countries.computeIfAbsent(country, this::country)
                : body;
    }

    private Found body(String group) {
        return Optional.ofNullable(BODIES.get(group))
                .flatMap(reference.bodies()::withId)
                .<Found>map(body -> new Found.Known(new Actor.OfBody(body.id())))
                .orElseGet(() -> nobody("a group that is no known body (" + group + ")"));
    }

    private Found country(String code) {
        Optional<Found> known = reference.countryWithCameo(code)
                .map(country -> new Found.Known(new Actor.OfCountry(country.code())));
        return known.orElseGet(() -> REGIONS.contains(code)
                ? nobody("a region instead of a country (" + code + ")")
                : nobody("a code that is of no known country (" + code + ")"));
    }

    private Found nobody(String rule) {
        return new Found.Nobody(shelf.rule(rule));
    }
}
