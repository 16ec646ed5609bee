package org.chancery.source;

import java.time.Duration;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.reference.ReferenceData;
import org.chancery.source.database.Asking;
import org.chancery.source.database.DatabaseSource;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Surroundings;
import org.chancery.trail.Kept;
import org.jspecify.annotations.Nullable;

/** Databases that briefings name. What one has answered is good for a while, so that a preview does not ask with every save. */
final class Databases {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int ANSWERS = 8;

    /** What a database is asked at a step of time. */
    private record Question(Asking asking, long step) {}

    private final ReferenceData reference;
    private final Surroundings surroundings;
    private final Kept<Question, Harvest> answers = new Kept<>(ANSWERS);
    /** Made when the first is named: most briefings name none. */
    private @Nullable DatabaseSource source;

    Databases(ReferenceData reference, Surroundings surroundings) {
        this.reference = reference;
        this.surroundings = surroundings;
    }

    Contribution ask(EventSource.Database database, Inquiry inquiry) {
        Asking asking =
                new Asking(database, inquiry.folder().toAbsolutePath(), inquiry.zone(), inquiry.window());
        long step = surroundings.clock().instant().getEpochSecond() / KEPT.toSeconds();
        return new Contribution(
                SourceFormat.JDBC,
                answers.get(new Question(asking, step), inquiry.trail(), own -> source().read(asking, own)));
    }

    private DatabaseSource source() {
        if (source == null) {
            source = new DatabaseSource(reference, surroundings);
        }
        return source;
    }
}
