package org.chancery.edit;

import java.util.Optional;
import org.chancery.briefing.Criterion;
import org.chancery.event.Event;

/** Whether an event meets what a briefing asks for, and if not, why. */
record Selection(Touch touch, Ranking ranking) {

    boolean meets(Event event, Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> all.of().stream().allMatch(each -> meets(event, each));
            case Criterion.Any any -> any.of().stream().anyMatch(each -> meets(event, each));
            case Criterion.Not not -> !meets(event, not.of());
            case Criterion.Touches touches -> touches.territories().stream()
                    .anyMatch(territory -> touch.touches(event, territory));
            case Criterion.About about -> event.topics().stream().anyMatch(about.topics()::contains);
            case Criterion.OfKind ofKind -> ofKind.kinds().contains(event.kind());
            case Criterion.With with -> event.people().stream().anyMatch(with.people()::contains);
            case Criterion.Names names -> event.bodies().stream().anyMatch(names.bodies()::contains);
            case Criterion.Weighs weighs -> {
                int points = ranking.rank(event).points();
                yield weighs.least() <= points && points <= weighs.most();
            }
        };
    }

    /** The first condition that an event does not meet, in words; empty where it meets all. */
    Optional<String> refusal(Event event, Criterion criterion) {
        if (meets(event, criterion)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (criterion) {
                    case Criterion.All all -> all.of().stream()
                            .flatMap(each -> refusal(event, each).stream())
                            .findFirst()
                            .orElse("");
                    case Criterion.Any ignored -> "meets none of the conditions of \"select\"";
                    case Criterion.Not ignored -> "meets what \"select\" leaves out";
                    case Criterion.Touches ignored -> "touches none of the countries asked for";
                    case Criterion.About ignored -> "is about none of the topics asked for";
                    case Criterion.OfKind ignored -> "is of none of the kinds asked for";
                    case Criterion.With ignored -> "none of the people asked for takes part";
                    case Criterion.Names ignored -> "names none of the bodies asked for";
                    case Criterion.Weighs ignored -> "its weight is not in the range asked for";
                });
    }
}
