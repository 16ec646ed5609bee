package org.chancery.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Period;
import org.chancery.text.Language;

/**
 * Which draft is wished for.
 *
 * @param asOf the moment that it speaks from, where one is named
 * @param template in place of the briefing's own
 * @param language in place of the briefing's own
 */
public record Wish(
        Path briefing, Period period, Optional<Order.AsOf> asOf, Optional<String> template,
        Optional<Language> language) {
    /** The midnights of all zones fall on one of these, and at midnight a period ends. */
    private static final Duration STEP = Duration.ofMinutes(15);

    /** What makes out the text of an edition, before it is set. */
    record Text(Path briefing, Period period, Optional<Order.AsOf> asOf, Optional<Language> language, long step) {}

    /** Which step of time it is: what is true of an edition at a moment, such as that its days are over, is true up to the next. */
    public static long step(InstantSource clock) {
        return clock.instant().getEpochSecond() / STEP.toSeconds();
    }

    Text text(InstantSource clock) {
        return new Text(briefing, period, asOf, language, step(clock));
    }

    Edition edition(Briefing read, Instant now) {
        return Edition.of(period, read.zone(), asOf.map(moment -> moment.in(read.zone())), now);
    }
}
