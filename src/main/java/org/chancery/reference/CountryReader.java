package org.chancery.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads countries. */
record CountryReader(Entries entries, Diagnostics diagnostics) implements EntryReader<Country> {
    private static final List<String> KEYS = List.of(
            "id", "alpha3", "numeric", "fips", "cameo", "name", "official", "aliases", "former", "demonyms", "capital",
            "formerCapitals", "capitalAliases", "at");
    private static final List<String> FORMER_KEYS = List.of("name", "from", "until");
    /** Where a country is put whose place nobody has told: the Gulf of Guinea. */
    private static final Coordinates NOWHERE = new Coordinates(0, 0);

    private static final Pattern FIPS = Pattern.compile("[A-Z]{2}");
    /** A territory's code stands behind its country's: {@code USAPRI}. */
    private static final Pattern CAMEO = Pattern.compile("[A-Z]{3}([A-Z]{3})?");

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
        List<String> fips = codes("fips", FIPS, "two", fields, before.map(Country::fips));
        List<String> cameo = codes("cameo", CAMEO, "three or six", fields, before.map(Country::cameo));
        String official = own.text("official", before.map(Country::officialName).orElse(""));
        List<String> aliases = own.added("aliases", before.map(Country::aliases).orElse(List.of()));
        List<FormerName> former = former("former", fields, before.map(Country::former));
        List<String> demonyms = fields.has("demonyms")
                ? own.texts("demonyms")
                : before.map(Country::demonyms).orElse(List.of());
        String capital = own.text("capital", before.map(Country::capital).orElse(""));
        List<FormerName> formerCapitals = former("formerCapitals", fields, before.map(Country::formerCapitals));
        List<String> capitalAliases =
                own.added("capitalAliases", before.map(Country::capitalAliases).orElse(List.of()));
        Coordinates at = new CoordinatesReader(diagnostics)
                .read(fields)
                .or(() -> before.map(Country::at))
                .orElse(NOWHERE);
        return fields.build(() -> new Country(
                new CountryCode(code), alpha3, numeric, fips, cameo, name, official, aliases, former, demonyms, capital,
                formerCapitals, capitalAliases, at.latitude(), at.longitude()));
    }

    private List<String> codes(
            String key, Pattern form, String letters, Fields fields, Optional<List<String>> before) {
        if (!fields.has(key)) {
            return before.orElse(List.of());
        }
        List<YamlNode.Scalar> codes = fields.scalars(key);
        for (YamlNode.Scalar code : codes) {
            if (!form.matcher(code.text().strip()).matches()) {
                diagnostics.error(
                        code.origin(),
                        "each item of \"" + key + "\" must be " + letters + " capital letters, not \"" + code.text()
                                + "\"");
            }
        }
        return codes.stream().map(code -> code.text().strip()).toList();
    }

    private List<FormerName> former(String key, Fields fields, Optional<List<FormerName>> before) {
        return fields.has(key)
                ? fields.mappings(key).stream().map(this::former).toList()
                : before.orElse(List.of());
    }

    private FormerName former(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "a former name", FORMER_KEYS, diagnostics);
        String name = new EntryFields(fields, diagnostics).required("name", Optional.empty());
        fields.require("until");
        return new FormerName(name, new SpanReader(diagnostics).read(fields));
    }
}
