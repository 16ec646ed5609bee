package org.chancery.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads countries. */
record CountryReader(Entries entries, Diagnostics diagnostics) implements EntryReader<Country> {
    private static final List<String> KEYS = List.of(
            "id", "alpha3", "numeric", "name", "official", "aliases", "demonyms", "capital", "at");

    @Override
    public Optional<Country> read(Entries.Entry entry, Optional<Country> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String code = entry.id().text().strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            diagnostics.error(entry.id().origin(),
                    "the \"id\" of a country must be two letters, not \"" + entry.id().text() + "\"");
        }
        String name = own.required("name", before.map(Country::name));
        String alpha3 = own.text("alpha3", before.map(Country::alpha3).orElse(""));
        String numeric = own.text("numeric", before.map(Country::numeric).orElse(""));
        String official = own.text("official", before.map(Country::officialName).orElse(""));
        List<String> aliases = own.added("aliases", before.map(Country::aliases).orElse(List.of()));
        List<String> demonyms = fields.has("demonyms")
                ? own.texts("demonyms")
                : before.map(Country::demonyms).orElse(List.of());
        String capital = own.text("capital", before.map(Country::capital).orElse(""));
        Place at = fields.has("at") ? place(fields) : Place.of(before);
        return fields.build(() -> new Country(
                new CountryCode(code), alpha3, numeric, name, official, aliases, demonyms, capital, at.latitude,
                at.longitude));
    }

    private Place place(Fields fields) {
        List<YamlNode.Scalar> degrees = fields.scalars("at");
        try {
            if (degrees.size() == 2) {
                return new Place(
                        Double.parseDouble(degrees.getFirst().text()),
                        Double.parseDouble(degrees.getLast().text()));
            }
        } catch (IllegalArgumentException e) {
            // Neither numbers nor a place: said below, like a list of another length.
        }
        diagnostics.error(
                fields.origin("at"),
                "\"at\" must be a latitude and a longitude in degrees",
                "write \"[38.90, -77.04]\", north and east positive");
        return Place.NOWHERE;
    }

    private record Place(double latitude, double longitude) {
        /** Where a country is put whose place nobody has told: the Gulf of Guinea. */
        static final Place NOWHERE = new Place(0, 0);

        Place {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
            }
        }

        static Place of(Optional<Country> country) {
            return country.map(known -> new Place(known.latitude(), known.longitude())).orElse(NOWHERE);
        }
    }
}
