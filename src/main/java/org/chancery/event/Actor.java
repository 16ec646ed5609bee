package org.chancery.event;

import java.util.Optional;
import org.chancery.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** Who acts in a coded event, or is acted on. */
public sealed interface Actor {
    /** A country, or somebody of it. */
    record OfCountry(CountryCode code) implements Actor {
        @Override
        public String id() {
            return code.value();
        }

        @Override
        public Optional<CountryCode> country() {
            return Optional.of(code);
        }

        /** Written out: of very many events each is compared, and what a record does by itself is slow at first. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof OfCountry that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /** A body, such as NATO: none of its members. */
    record OfBody(String body) implements Actor {
        @Override
        public String id() {
            return body;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof OfBody that && body.equals(that.body);
        }

        @Override
        public int hashCode() {
            return body.hashCode();
        }
    }

    /** The country's code or the body's id. */
    String id();

    /** The country, if it is one. */
    default Optional<CountryCode> country() {
        return Optional.empty();
    }
}
