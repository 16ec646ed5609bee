package org.chancery.merge;

import java.util.Collections;
import java.util.Set;

/**
 * Whether two reports tell of one event.
 *
 * <p>They must be of one family of kinds and lie at most so many days apart as that family allows, and nothing that both
 * tell may rule it out. Then the likeness decides: the mean of how alike the titles are, how far the people, the
 * countries and bodies, and the places agree, each with its weight, what one of them leaves out not counting.
 */
final class SameEvent {
    private static final double TITLES = 0.5;
    private static final double PEOPLE = 0.25;
    private static final double TERRITORIES = 0.15;
    private static final double PLACES = 0.1;
    /** The least likeness of two reports of one event. */
    private static final double LEAST = 0.6;

    private static final double LEAST_TITLE = 0.35;
    private static final double ALIKE = 0.6;

    private final Places places;

    SameEvent(Places places) {
        this.places = places;
    }

    /** The likeness of two reports of one event; 0 of two events. */
    double likeness(Report a, Report b) {
        if (a.family() != b.family() || a.isMonth() != b.isMonth() || a.daysApart(b) > mostDaysApart(a, b)) {
            return 0;
        }
        double titles = a.title().likeness(b.title());
        if (titles < leastTitle(a, b) || areStrangers(a, b) || clash(a, b, titles)) {
            return 0;
        }
        double likeness = mean(a, b, titles);
        return likeness < LEAST ? 0 : likeness;
    }

    /** Whether something that both tell makes them two events. */
    boolean clash(Report a, Report b) {
        return a.family() != b.family()
                || a.daysApart(b) > mostDaysApart(a, b)
                || clash(a, b, a.title().likeness(b.title()));
    }

    private static int mostDaysApart(Report a, Report b) {
        return a.isAbout() || b.isAbout() ? 1 : a.family().mostDaysApart();
    }

    /** Neither anybody nor a country or body in common. */
    private static boolean areStrangers(Report a, Report b) {
        return Collections.disjoint(a.territories(), b.territories()) && Collections.disjoint(a.people(), b.people());
    }

    private boolean clash(Report a, Report b, double titles) {
        boolean sameDay = a.daysApart(b) == 0;
        boolean othersMeet = eachHasItsOwn(a.people(), b.people());
        return a.title().countsAnother(b.title())
                || othersMeet && titles < ALIKE
                || places.clash(a, b) && !(sameDay && titles >= ALIKE)
                || (!sameDay || titles == 1) && a.title().numbersDiffer(b.title());
    }

    private static double leastTitle(Report a, Report b) {
        long together = a.people().stream().filter(b.people()::contains).count();
        return switch (a.family()) {
            case ENCOUNTER, CALL -> together >= 2 ? 0 : LEAST_TITLE;
            default -> LEAST_TITLE;
        };
    }

    private double mean(Report a, Report b, double titles) {
        double sum = TITLES * titles;
        double weights = TITLES;
        if (!a.people().isEmpty() && !b.people().isEmpty()) {
            sum += PEOPLE * overlap(a.people(), b.people());
            weights += PEOPLE;
        }
        if (!a.territories().isEmpty() && !b.territories().isEmpty()) {
            sum += TERRITORIES * overlap(a.territories(), b.territories());
            weights += TERRITORIES;
        }
        if (!a.place().isEmpty() && !b.place().isEmpty()) {
            sum += places.agree(a, b) ? PLACES : 0;
            weights += PLACES;
        }
        return sum / weights;
    }

    /** The common part of the smaller set. */
    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return (double) common / Math.min(a.size(), b.size());
    }

    private static boolean eachHasItsOwn(Set<String> a, Set<String> b) {
        return !a.containsAll(b) && !b.containsAll(a);
    }
}
