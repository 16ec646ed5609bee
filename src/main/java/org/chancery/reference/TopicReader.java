package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;

/** Reads topics. */
record TopicReader(Entries entries, Diagnostics diagnostics) implements EntryReader<Topic> {
    private static final List<String> KEYS = List.of("id", "name", "aliases", "keywords");

    @Override
    public Optional<Topic> read(Entries.Entry entry, Optional<Topic> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String id = before.map(Topic::id).orElse(entry.id().text().strip());
        String name = own.required("name", before.map(Topic::name));
        List<String> aliases = own.added("aliases", before.map(Topic::aliases).orElse(List.of()));
        List<String> keywords = own.added("keywords", before.map(Topic::keywords).orElse(List.of()));
        return fields.build(() -> new Topic(id, name, aliases, keywords));
    }
}
