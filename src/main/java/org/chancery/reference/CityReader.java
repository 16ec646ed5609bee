package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;

/** Reads cities. */
record CityReader(Entries entries, Catalog<Country> countries, Diagnostics diagnostics) implements EntryReader<City> {
    private static final List<String> KEYS = List.of("id", "name", "aliases", "country", "at");
    private static final Coordinates UNKNOWN = new Coordinates(0, 0);

    @Override
    public Optional<City> read(Entries.Entry entry, Optional<City> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String id = before.map(City::id).orElse(entry.id().text().strip());
        String name = own.required("name", before.map(City::name));
        List<String> aliases = own.added("aliases", before.map(City::aliases).orElse(List.of()));
        if (before.isEmpty()) {
            fields.require("country");
            fields.require("at");
        }
        Optional<CountryCode> country = fields.scalar("country")
                .flatMap(written -> own.code(written, countries))
                .or(() -> before.map(City::country));
        Optional<Coordinates> at = new CoordinatesReader(diagnostics).read(fields).or(() -> before.map(City::at));
        return country.flatMap(code -> fields.build(() -> new City(id, name, aliases, code, at.orElse(UNKNOWN))));
    }
}
