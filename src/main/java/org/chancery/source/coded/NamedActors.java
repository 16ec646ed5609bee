package org.chancery.source.coded;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.event.Actor;
import org.chancery.reference.Country;
import org.chancery.reference.ReferenceData;

/** Who is meant by the English names and codes that datasets write, each looked up once. */
final class NamedActors {
    private final ReferenceData reference;
    private final Map<String, Optional<Actor>> countries = new HashMap<>();
    private final Map<String, Optional<Actor>> bodies = new HashMap<>();

    NamedActors(ReferenceData reference) {
        this.reference = reference;
    }

    /** The country of a name or code; of {@code Russia (Soviet Union)} what stands outside of the brackets, or in them. */
    Optional<Actor> country(String name) {
        return known(countries, name, each -> countryOf(each).map(country -> new Actor.OfCountry(country.code())));
    }

    /** The body of a name. */
    Optional<Actor> body(String name) {
        return known(bodies, name, each -> reference.body(each).map(body -> new Actor.OfBody(body.id())));
    }

    /** The country itself. */
    Optional<Country> countryOf(String name) {
        int open = name.indexOf(" (");
        Optional<Country> whole = reference.country(name);
        if (whole.isPresent() || open < 0) {
            return whole;
        }
        Optional<Country> outside = reference.country(name.substring(0, open));
        int close = name.indexOf(')', open);
        return outside.isPresent() || close < 0 ? outside : reference.country(name.substring(open + 2, close));
    }

    private static Optional<Actor> known(
            Map<String, Optional<Actor>> known, String name, Function<String, Optional<Actor>> find) {
        return name.isEmpty() ? Optional.empty() : known.computeIfAbsent(name, find);
    }
}
