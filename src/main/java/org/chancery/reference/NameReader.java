package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.YamlNode;

/** Reads the names in a file as identities, and reports a name that stands for nothing. */
public final class NameReader {
    private final ReferenceData reference;
    private final Diagnostics diagnostics;

    public NameReader(ReferenceData reference, Diagnostics diagnostics) {
        this.reference = reference;
        this.diagnostics = diagnostics;
    }

    /** The country of this code, name or alias. */
    public Optional<Country> country(YamlNode.Scalar name) {
        return known(name, "country", reference.countries().find(text(name)));
    }

    /** The body of this id, name or alias. */
    public Optional<Body> body(YamlNode.Scalar name) {
        return known(name, "body", reference.bodies().find(text(name)));
    }

    /** The topic of this id, name or alias. */
    public Optional<Topic> topic(YamlNode.Scalar name) {
        return known(name, "topic", reference.topics().find(text(name)));
    }

    /** The country, body or region of this code, id, name or alias. */
    public Optional<Territory> territory(YamlNode.Scalar name) {
        return known(name, "country, body or region", reference.territory(text(name)));
    }

    /** The same, but nothing is said of a name that stands for none. */
    public Optional<Territory> knownTerritory(YamlNode.Scalar name) {
        return reference.knownTerritory(text(name));
    }

    /** The person of this id, name or alias, or of one much alike, which is said in a warning. */
    public Optional<Person> person(YamlNode.Scalar name, LocalDate at) {
        String text = text(name);
        return switch (reference.person(text, at)) {
            case PersonMatch.Exact(Person person) -> Optional.of(person);
            case PersonMatch.Likely(Person person, double ignored) -> {
                diagnostics.warning(
                        name.origin(),
                        "\"" + text + "\" is taken for " + person.name(),
                        "write \"" + person.id() + "\", or add the spelling to the aliases in briefings/reference/");
                yield Optional.of(person);
            }
            case PersonMatch.Ambiguous(List<Person> candidates) -> {
                diagnostics.error(
                        name.origin(),
                        "\"" + text + "\" may be several people",
                        "write one of: " + candidates.stream().map(Person::id).collect(Collectors.joining(", ")));
                yield Optional.empty();
            }
            case PersonMatch.Unknown(List<String> suggestions) -> {
                diagnostics.error(name.origin(), "unknown person \"" + text + "\"", personHint(suggestions));
                yield Optional.empty();
            }
        };
    }

    private <T extends Named> Optional<T> known(YamlNode.Scalar name, String what, Match<T> match) {
        switch (match) {
            case Match.Found<T> ignored -> {}
            case Match.Ambiguous<T>(List<T> candidates) -> diagnostics.error(
                    name.origin(),
                    "\"" + text(name) + "\" may be more than one " + what,
                    "write one of: " + candidates.stream().map(Named::id).collect(Collectors.joining(", ")));
            case Match.Unknown<T>(List<String> suggestions) -> diagnostics.error(
                    name.origin(), "unknown " + what + " \"" + text(name) + "\"", didYouMean(suggestions));
        }
        return match.found();
    }

    private static String personHint(List<String> suggestions) {
        String add = "add the person to a file in briefings/reference/";
        return suggestions.isEmpty() ? add : didYouMean(suggestions) + " else " + add;
    }

    private static String didYouMean(List<String> alike) {
        return alike.isEmpty()
                ? "a file in briefings/reference/ can add it"
                : "did you mean " + alike.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "))
                        + "?";
    }

    private static String text(YamlNode.Scalar name) {
        return name.text().strip();
    }
}
