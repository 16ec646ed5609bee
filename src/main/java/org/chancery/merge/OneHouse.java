package org.chancery.merge;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Citation;
import org.chancery.event.EventStatus;

/** What rules out that two reports of one house tell of one event: it would have told of it once. */
final class OneHouse {
    /** Of files that hold a release each, only those with one title can be one. */
    private static final double SAME_TITLE = 0.95;

    private OneHouse() {}

    static boolean tellsOfTwo(Report a, Report b) {
        return areOfOneCalendar(a, b) || areTwoStatements(a, b);
    }

    /** Plans that one file has for two days, such as what is repeated. */
    private static boolean areOfOneCalendar(Report a, Report b) {
        return isPlan(a)
                && isPlan(b)
                && !a.first().equals(b.first())
                && file(a).isPresent()
                && file(a).equals(file(b));
    }

    private static boolean isPlan(Report report) {
        EventStatus status = report.event().status();
        return status == EventStatus.SCHEDULED || status == EventStatus.CANCELLED;
    }

    private static Optional<Path> file(Report report) {
        return switch (report.event().origin()) {
            case Origin.Spot spot -> Optional.of(spot.source().path());
            case Origin.WholeFile whole -> Optional.of(whole.path());
            case Origin.Run ignored -> Optional.empty();
        };
    }

    /** Statements of one publisher at two addresses, or in two files, whose titles say something else. */
    private static boolean areTwoStatements(Report a, Report b) {
        double likeness = a.title().likeness(b.title());
        if (a.family() != KindFamily.WORDS || likeness >= (file(a).equals(file(b)) ? Clash.SAME_WORDS : SAME_TITLE)) {
            return false;
        }
        Set<String> publishers = all(a, Citation::publisher);
        return publishers.size() == 1
                && publishers.equals(all(b, Citation::publisher))
                && !publishers.contains("")
                && Collections.disjoint(places(a), places(b));
    }

    /** Where a report was published; the file that it lies in, where that is not known. */
    private static Set<String> places(Report report) {
        String file = file(report).map(Path::toString).orElse("");
        return all(report, source -> source.url().isEmpty() ? file : source.url());
    }

    private static Set<String> all(Report report, Function<Citation, String> part) {
        return report.event().sources().stream().map(part).collect(Collectors.toSet());
    }
}
