package org.chancery.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.event.EventKind;
import org.chancery.reference.Body;
import org.chancery.reference.NameReader;
import org.chancery.reference.Person;
import org.chancery.reference.Territory;
import org.chancery.reference.Topic;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the conditions that a briefing sets for events. */
final class CriterionReader {
    private static final List<String> KEYS =
            List.of("all", "any", "not", "country", "topic", "kind", "person", "body", "weight");
    private static final List<String> WEIGHT_KEYS = List.of("min", "max");
    private static final int HEAVIEST = 100;

    private final NameReader names;
    private final LocalDate day;
    private final Diagnostics diagnostics;

    /**
     * A reader of conditions.
     *
     * @param day the day on which persons must be in office to be known by a likeness of their name
     */
    CriterionReader(NameReader names, LocalDate day, Diagnostics diagnostics) {
        this.names = names;
        this.day = day;
        this.diagnostics = diagnostics;
    }

    /** All that a briefing asks of an event. */
    Criterion ofBriefing(Fields fields, List<Territory> countries) {
        List<Criterion> all = new ArrayList<>();
        if (!countries.isEmpty()) {
            all.add(new Criterion.Touches(countries));
        }
        if (fields.has("topics")) {
            all.add(about(fields.scalars("topics")));
        }
        if (fields.has("people")) {
            all.add(with(fields.scalars("people")));
        }
        if (fields.has("kinds")) {
            all.add(ofKind(fields.scalars("kinds")));
        }
        fields.mapping("select").ifPresent(node -> all.add(criterion(node)));
        return new Criterion.All(all);
    }

    /** A condition written as a mapping with one key. */
    Criterion criterion(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "select", KEYS, diagnostics);
        List<String> given = KEYS.stream().filter(fields::has).toList();
        if (node.entries().size() != 1) {
            diagnostics.error(
                    node.origin(),
                    "\"select\" must have one of its keys, not " + node.entries().size(),
                    "join several conditions with \"all: [...]\" or \"any: [...]\"");
        }
        if (given.size() != 1) {
            return new Criterion.All(List.of());
        }
        String key = given.getFirst();
        return switch (key) {
            case "all" -> new Criterion.All(criteria(fields, key));
            case "any" -> new Criterion.Any(criteria(fields, key));
            case "not" -> new Criterion.Not(
                    fields.mapping(key).map(this::criterion).orElse(new Criterion.All(List.of())));
            case "country" -> new Criterion.Touches(territories(oneOrMore(fields, key)));
            case "topic" -> about(oneOrMore(fields, key));
            case "kind" -> ofKind(oneOrMore(fields, key));
            case "person" -> with(oneOrMore(fields, key));
            case "body" -> names(oneOrMore(fields, key));
            default -> weight(fields);
        };
    }

    /** The countries, bodies and regions of these names, each once. */
    List<Territory> territories(List<YamlNode.Scalar> scalars) {
        Map<String, Territory> found = new LinkedHashMap<>();
        scalars.forEach(scalar -> names.territory(scalar).ifPresent(each -> found.putIfAbsent(each.name(), each)));
        return List.copyOf(found.values());
    }

    private List<Criterion> criteria(Fields fields, String key) {
        return fields.mappings(key).stream().map(this::criterion).toList();
    }

    private Criterion about(List<YamlNode.Scalar> scalars) {
        Set<String> topics = new LinkedHashSet<>();
        scalars.forEach(scalar -> names.topic(scalar).map(Topic::id).ifPresent(topics::add));
        return new Criterion.About(topics);
    }

    private Criterion with(List<YamlNode.Scalar> scalars) {
        Set<String> people = new LinkedHashSet<>();
        scalars.forEach(scalar -> names.person(scalar, day).map(Person::id).ifPresent(people::add));
        return new Criterion.With(people);
    }

    private Criterion names(List<YamlNode.Scalar> scalars) {
        Set<String> bodies = new LinkedHashSet<>();
        scalars.forEach(scalar -> names.body(scalar).map(Body::id).ifPresent(bodies::add));
        return new Criterion.Names(bodies);
    }

    private Criterion ofKind(List<YamlNode.Scalar> scalars) {
        Set<EventKind> kinds = new LinkedHashSet<>();
        for (YamlNode.Scalar scalar : scalars) {
            Optional<EventKind> kind = EventKind.of(scalar.text().strip());
            kind.ifPresentOrElse(
                    kinds::add,
                    () -> diagnostics.error(
                            scalar.origin(),
                            "unknown kind \"" + scalar.text().strip() + "\"",
                            Nearest.hint(scalar.text(), EventKind.words(), "known kinds")));
        }
        return new Criterion.OfKind(kinds);
    }

    private Criterion weight(Fields select) {
        Optional<Fields> fields = select.mapping("weight")
                .map(node -> Fields.of(node, "weight", WEIGHT_KEYS, diagnostics));
        int least = fields.map(given -> given.number("min", 0, HEAVIEST).orElse(0)).orElse(0);
        int most = fields.map(given -> given.number("max", 0, HEAVIEST).orElse(HEAVIEST)).orElse(HEAVIEST);
        if (least > most) {
            diagnostics.error(select.origin("weight"), "\"min\" " + least + " is more than \"max\" " + most,
                    "swap the two");
        }
        return new Criterion.Weighs(least, most);
    }

    /** A field that may hold one text or a list of them. */
    private List<YamlNode.Scalar> oneOrMore(Fields fields, String key) {
        return fields.node(key).orElseThrow() instanceof YamlNode.Scalar
                ? fields.scalar(key).stream().toList()
                : fields.scalars(key);
    }
}
