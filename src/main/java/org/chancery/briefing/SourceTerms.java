package org.chancery.briefing;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.reference.CountryCode;

/**
 * What a briefing says of a source beside where it is.
 *
 * @param use what its events are for
 * @param freshDays at the end of the period its newest item may be so many days old; empty where that does not matter
 * @param publisher who publishes it, where its items do not say so; empty where that is not known
 * @param language of its items, an ISO 639 code; empty where it is not known
 * @param countries that every item of it touches
 */
public record SourceTerms(
        Use use, OptionalInt freshDays, String publisher, String language, List<CountryCode> countries) {
    public SourceTerms {
        countries = List.copyOf(countries);
    }

    /** What events are for. */
    public enum Use {
        /** What the format of each file usually is for: coded events for figures, all others for text. */
        USUAL,
        /** Told in the digest. */
        TEXT,
        /** Counted in its figures, and named where nothing else tells of them. */
        FIGURES
    }

    /** Nothing but what a format usually is for. */
    public static SourceTerms usual(Use use) {
        return new SourceTerms(use, OptionalInt.empty(), "", "", List.of());
    }
}
