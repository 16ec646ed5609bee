package org.chancery.event;

import java.util.Optional;
import org.chancery.reference.CountryCode;

/** Who acts in a coded event, or is acted on. */
public sealed interface Actor {
    /** A country, or somebody of it. */
    record OfCountry(CountryCode code) implements Actor {}

    /** A body, such as NATO: none of its members. */
    record OfBody(String body) implements Actor {}

    /** The country's code or the body's id. */
    default String id() {
        return switch (this) {
            case OfCountry country -> country.code().value();
            case OfBody body -> body.body();
        };
    }

    /** The country, if it is one. */
    default Optional<CountryCode> country() {
        return this instanceof OfCountry country ? Optional.of(country.code()) : Optional.empty();
    }
}
