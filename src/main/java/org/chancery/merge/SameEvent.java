package org.chancery.merge;

import java.util.Collections;
import java.util.Set;
import org.chancery.event.EventKind;

/**
 * Whether two reports tell of one event.
 *
 * <p>They must be of one family of kinds, lie no more days apart than that family allows, have a person, country or body
 * in common, and nothing that both tell may rule it out. Then their likeness decides: the greater of how alike their
 * titles are and how alike all is that they tell, which must reach the least of the family.
 */
final class SameEvent {
    /** How much the likeness must be greater for each of these doubts. */
    private static final double FEW_IN_COMMON = 0.02;

    private static final double OTHERS = 0.05;
    private static final double LEAST_OF_A_SUMMIT = 0.15;
    private static final double OTHER_DAY = 0.15;
    /** How much the likeness may be less where the same two or more meet. */
    private static final double SAME_COMPANY = 0.06;
    private static final double OTHER_DAY_OF_THE_SAME = 0.04;
    /** Titles that differ by a word or two. */
    private static final double ALIKE = 0.6;

    private final Clash clash;

    SameEvent(Places places) {
        this.clash = new Clash(places);
    }

    /** What rules out that two reports are one event. */
    Clash clash() {
        return clash;
    }

    /** The likeness of two reports of one event; 0 of two events. */
    double likeness(Report a, Report b) {
        if (areStrangers(a, b) || clash.between(a, b)) {
            return 0;
        }
        Set<String> known = knownAnyway(a, b);
        double titles = a.title().without(known).likeness(b.title().without(known));
        double told = a.told().get().without(known).likeness(b.told().get().without(known));
        double all = told < a.family().leastTold() ? titles : told;
        double likeness = othersTakePart(a, b) ? all : Math.max(titles, all);
        return likeness < least(a, b) ? 0 : likeness;
    }

    /** Whoever travels meets many in a day: where only that person is known, the name tells nothing of which meeting it was. */
    private static Set<String> knownAnyway(Report a, Report b) {
        boolean alone = a.people().size() == 1 && a.people().equals(b.people()) && a.daysApart(b) == 0;
        return alone && a.family() == KindFamily.ENCOUNTER ? a.names() : Set.of();
    }

    /** Each has people, and none in common: of such, alike titles tell little. */
    private static boolean othersTakePart(Report a, Report b) {
        return !a.people().isEmpty() && !b.people().isEmpty() && Collections.disjoint(a.people(), b.people());
    }

    private static double least(Report a, Report b) {
        if (isOneSummit(a, b)) {
            return LEAST_OF_A_SUMMIT;
        }
        double least = a.family().leastLikeness();
        boolean few = a.family() != KindFamily.ENCOUNTER && Clash.common(a.people(), b.people()) < Clash.PAIR;
        least += few ? FEW_IN_COMMON : 0;
        least += othersTakePart(a, b) ? OTHERS : 0;
        boolean sameCompany = !a.people().isEmpty() && a.people().equals(b.people());
        if (a.daysApart(b) > 0) {
            return least + (sameCompany ? OTHER_DAY_OF_THE_SAME : OTHER_DAY);
        }
        boolean meet = a.family() == KindFamily.ENCOUNTER || a.family() == KindFamily.CALL;
        return sameCompany && meet && a.people().size() >= Clash.PAIR ? least - SAME_COMPANY : least;
    }

    /** Leaders seldom hold two summits in one day, whatever reporters find worth a headline. */
    private static boolean isOneSummit(Report a, Report b) {
        return a.event().kind() == EventKind.SUMMIT
                && b.event().kind() == EventKind.SUMMIT
                && a.daysApart(b) == 0
                && Clash.common(a.people(), b.people()) > 0;
    }

    /** Whether all but the day of two reports is the same, and their titles are alike. */
    boolean isAnotherDate(Report a, Report b) {
        return !areStrangers(a, b) && !Clash.beyondTheDay(a, b) && a.title().likeness(b.title()) >= ALIKE;
    }

    /** Neither anybody nor a country or body in common. */
    private static boolean areStrangers(Report a, Report b) {
        return Collections.disjoint(a.territories(), b.territories()) && Collections.disjoint(a.people(), b.people());
    }
}
