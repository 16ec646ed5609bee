package org.chancery.source;

import java.time.Duration;
import java.time.Instant;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.diagnostic.Severity;
import org.chancery.reference.ReferenceData;
import org.chancery.source.database.Asking;
import org.chancery.source.database.DatabaseSource;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Surroundings;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;
import org.jspecify.annotations.Nullable;

/** Databases that briefings name. What one has answered is good for a while, so that a preview does not ask with every save. */
final class Databases {
    private static final Duration KEPT = Duration.ofMinutes(15);
    /** What has failed may be mended meanwhile; but who writes on must not wait for each attempt. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int ANSWERS = 8;

    /** What a database is asked at a step of time. */
    private record Question(Asking asking, long step) {}

    private record Answer(Harvest harvest, Instant given) {
        boolean isFailure() {
            return harvest.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        }
    }

    private final ReferenceData reference;
    private final Surroundings surroundings;
    private final Kept<Question, Answer> answers = new Kept<>(ANSWERS);
    /** Made when the first is named: most briefings name none. */
    private @Nullable DatabaseSource source;

    Databases(ReferenceData reference, Surroundings surroundings) {
        this.reference = reference;
        this.surroundings = surroundings;
    }

    Contribution ask(EventSource.Database database, Inquiry inquiry) {
        Asking asking =
                new Asking(database, inquiry.folder().toAbsolutePath(), inquiry.zone(), inquiry.window());
        Instant now = surroundings.clock().instant();
        Question question = new Question(asking, now.getEpochSecond() / KEPT.toSeconds());
        Answer answer = answer(question, inquiry.trail(), now);
        if (answer.isFailure() && !now.isBefore(answer.given().plus(PATIENCE))) {
            answers.forget(question);
            answer = answer(question, inquiry.trail(), now);
        }
        return new Contribution(SourceFormat.JDBC, answer.harvest());
    }

    private Answer answer(Question question, Trail trail, Instant now) {
        return answers.get(question, trail, own -> new Answer(source().read(question.asking(), own), now));
    }

    private DatabaseSource source() {
        if (source == null) {
            source = new DatabaseSource(reference, surroundings);
        }
        return source;
    }
}
