package org.chancery.listing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.briefing.Period;
import org.chancery.pipeline.Review;
import org.chancery.text.Language;

/** What stands above a listing: the briefing, the days, and which edition that is and why. */
final class Head {
    private Head() {}

    /** The lines for one briefing. */
    static List<String> lines(Review review, Screen screen) {
        Period period = review.edition().period();
        String days = Language.english().range(period.from(), period.last());
        String over = review.edition().unfinished() ? ", not over yet" : "";
        List<String> lines = new ArrayList<>();
        lines.addAll(set(review.briefing().wording().title(), Look.STRONG, screen));
        lines.addAll(set(review.briefing().id() + ": " + days + over, Look.PLAIN, screen));
        lines.addAll(set(review.why(), Look.PLAIN, screen));
        return lines;
    }

    /** A sentence, broken to fit. */
    static List<String> set(String sentence, Look look, Screen screen) {
        return Lines.of(Lines.plain(sentence), screen.columns()).stream()
                .map(line -> screen.shown(line, look))
                .toList();
    }
}
