package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads people. */
record PersonReader(Entries entries, Catalog<Country> countries, Diagnostics diagnostics)
        implements EntryReader<Person> {
    private static final List<String> KEYS = List.of("id", "name", "aliases", "country", "offices");
    private static final List<String> OFFICE_KEYS = List.of("title", "from", "until");

    @Override
    public Optional<Person> read(Entries.Entry entry, Optional<Person> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String id = before.map(Person::id).orElse(entry.id().text().strip());
        String name = own.required("name", before.map(Person::name));
        List<String> aliases = own.added("aliases", before.map(Person::aliases).orElse(List.of()));
        Optional<CountryCode> country = own.country("country", countries, before.flatMap(Person::country));
        List<Office> offices = fields.has("offices")
                ? fields.mappings("offices").stream().map(this::office).toList()
                : before.map(Person::offices).orElse(List.of());
        return fields.build(() -> new Person(id, name, aliases, country, offices));
    }

    private Office office(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "an office", OFFICE_KEYS, diagnostics);
        String title = new EntryFields(fields, diagnostics).required("title", Optional.empty());
        return new Office(title, new SpanReader(diagnostics).read(fields));
    }
}
