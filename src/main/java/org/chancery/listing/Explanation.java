package org.chancery.listing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.edit.Outcome;
import org.chancery.edit.Verdict;
import org.chancery.pipeline.Review;

/** The verdicts on an edition's events, by outcome. */
final class Explanation {
    /** First what is on the page, from its top to its end, then what is not. */
    static final List<Outcome> ORDER = List.of(
            Outcome.KEPT, Outcome.BRIEF, Outcome.AHEAD, Outcome.BACKGROUND, Outcome.MERGED, Outcome.OUT);

    private final Review review;

    Explanation(Review review) {
        this.review = review;
    }

    /** All verdicts in order. */
    Stream<Verdict> all() {
        return ORDER.stream().flatMap(outcome -> of(outcome).stream());
    }

    /** Those with an outcome, as they follow each other on the page; what is not on it by date. */
    List<Verdict> of(Outcome outcome) {
        Stream<Verdict> verdicts = review.verdicts().stream().filter(each -> each.outcome() == outcome);
        return (isOnThePage(outcome) ? verdicts : verdicts.sorted(byDate())).toList();
    }

    private Comparator<Verdict> byDate() {
        return Comparator.comparing((Verdict each) -> each.event().date().first(review.briefing().zone()))
                .thenComparing(each -> each.event().id());
    }

    private static boolean isOnThePage(Outcome outcome) {
        return switch (outcome) {
            case KEPT, BRIEF, AHEAD, BACKGROUND -> true;
            case MERGED, OUT -> false;
        };
    }
}
