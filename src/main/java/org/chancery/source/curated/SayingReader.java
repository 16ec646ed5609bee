package org.chancery.source.curated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.NameReader;
import org.chancery.reference.Person;
import org.chancery.reference.Territory;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/**
 * Reads what is said at an event: quotes, which are a person's very words, and positions, which are the gist of what a
 * person, country or body says.
 *
 * @param person finds who is named, on the event's day
 */
record SayingReader(
        NameReader names, Function<YamlNode.Scalar, Optional<Person>> person, Diagnostics diagnostics) {
    private static final List<String> KEYS = List.of("by", "text", "source");
    private static final int LONGEST_LINE = 1_000;

    /** The quotes of an event that has so many sources. */
    List<Quote> quotes(Fields event, int sources) {
        List<Quote> quotes = new ArrayList<>();
        for (YamlNode.Mapping node : event.mappings("quotes")) {
            Fields fields = fields(node, "quote");
            Optional<Person> by = fields.scalar("by").flatMap(person);
            Optional<String> text = fields.text("text", LONGEST_LINE);
            Optional<Integer> source = source(fields, sources);
            by.flatMap(speaker -> fields.build(() -> new Quote(speaker.id(), text.orElseThrow(), source)))
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    /** The positions at an event that has so many sources. */
    List<Position> positions(Fields event, int sources) {
        List<Position> positions = new ArrayList<>();
        for (YamlNode.Mapping node : event.mappings("positions")) {
            Fields fields = fields(node, "position");
            Optional<Position.Speaker> by = fields.scalar("by").flatMap(this::speaker);
            Optional<String> text = fields.text("text", LONGEST_LINE);
            Optional<Integer> source = source(fields, sources);
            by.flatMap(speaker -> fields.build(() -> new Position(speaker, text.orElseThrow(), source)))
                    .ifPresent(positions::add);
        }
        return positions;
    }

    private Fields fields(YamlNode.Mapping node, String owner) {
        Fields fields = Fields.of(node, owner, KEYS, diagnostics);
        fields.require("by", "text");
        return fields;
    }

    /** A country or body of this name, else a person. */
    private Optional<Position.Speaker> speaker(YamlNode.Scalar name) {
        Optional<Territory> territory = names.knownTerritory(name);
        if (territory.isPresent() && territory.get() instanceof Country country) {
            return Optional.of(new Position.Speaker.State(country.code()));
        }
        return territory.isPresent() && territory.get() instanceof Body body
                ? Optional.of(new Position.Speaker.Organisation(body.id()))
                : person.apply(name).map(each -> new Position.Speaker.Somebody(each.id()));
    }

    private static Optional<Integer> source(Fields fields, int sources) {
        OptionalInt source = fields.number("source", 1, Math.max(1, sources));
        return source.isPresent() ? Optional.of(source.getAsInt()) : Optional.empty();
    }
}
