package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;

/** Reads regions. */
record RegionReader(Entries entries, Catalog<Country> countries, Diagnostics diagnostics)
        implements EntryReader<Region> {
    private static final List<String> KEYS = List.of("id", "name", "aliases", "countries");

    @Override
    public Optional<Region> read(Entries.Entry entry, Optional<Region> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String id = before.map(Region::id).orElse(entry.id().text().strip());
        String name = own.required("name", before.map(Region::name));
        List<String> aliases = own.added("aliases", before.map(Region::aliases).orElse(List.of()));
        if (before.isEmpty()) {
            fields.require("countries");
        }
        List<CountryCode> members = fields.has("countries")
                ? fields.scalars("countries").stream()
                        .flatMap(country -> own.code(country, countries).stream())
                        .distinct()
                        .toList()
                : before.map(Region::countries).orElse(List.of());
        return fields.build(() -> new Region(id, name, aliases, members));
    }
}
