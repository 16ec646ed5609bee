package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads bodies. */
record BodyReader(Entries entries, Catalog<Country> countries, Diagnostics diagnostics) implements EntryReader<Body> {
    private static final List<String> KEYS = List.of("id", "name", "aliases", "members");
    private static final List<String> MEMBER_KEYS = List.of("country", "from", "until");

    @Override
    public Optional<Body> read(Entries.Entry entry, Optional<Body> before) {
        Fields fields = entries.fields(entry, KEYS);
        EntryFields own = new EntryFields(fields, diagnostics);
        String id = before.map(Body::id).orElse(entry.id().text().strip());
        String name = own.required("name", before.map(Body::name));
        List<String> aliases = own.added("aliases", before.map(Body::aliases).orElse(List.of()));
        List<Membership> members = fields.has("members")
                ? fields.mappings("members").stream().flatMap(this::member).toList()
                : before.map(Body::members).orElse(List.of());
        return fields.build(() -> new Body(id, name, aliases, members));
    }

    private Stream<Membership> member(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "a member", MEMBER_KEYS, diagnostics);
        fields.require("country");
        DateSpan span = new SpanReader(diagnostics).read(fields);
        return new EntryFields(fields, diagnostics)
                .country("country", countries, Optional.empty()).stream().map(country -> new Membership(country, span));
    }
}
