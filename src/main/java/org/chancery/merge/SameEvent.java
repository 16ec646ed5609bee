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
    private static final double FEW_IN_COMMON = 0.03;

    private static final double OTHERS = 0.05;
    /** How much the likeness may be less where both meet at one place. */
    private static final double SAME_PLACE = 0.05;
    private static final double OTHER_DAY = 0.15;
    private static final double OTHER_DAY_OF_THE_SAME = 0.05;
    /** In as large a company one desk names these and another those. */
    private static final int LARGE_COMPANY = 4;

    /** Titles that differ by a word or two. */
    private static final double ALIKE = 0.6;

    private static final int PAIR = 2;

    private final Places places;

    SameEvent(Places places) {
        this.places = places;
    }

    /** The likeness of two reports of one event; 0 of two events. */
    double likeness(Report a, Report b) {
        if (areStrangers(a, b) || clash(a, b)) {
            return 0;
        }
        double titles = a.title().likeness(b.title());
        double told = a.told().get().likeness(b.told().get());
        double all = told < a.family().leastTold() ? titles : told;
        double likeness = othersTakePart(a, b) ? all : Math.max(titles, all);
        return likeness < least(a, b) ? 0 : likeness;
    }

    /** Each has people, and none in common: of such, alike titles tell little. */
    private static boolean othersTakePart(Report a, Report b) {
        return !a.people().isEmpty() && !b.people().isEmpty() && Collections.disjoint(a.people(), b.people());
    }

    private double least(Report a, Report b) {
        double least = a.family().leastLikeness();
        least += common(a.people(), b.people()) < PAIR ? FEW_IN_COMMON : 0;
        least += othersTakePart(a, b) ? OTHERS : 0;
        least -= a.family() == KindFamily.ENCOUNTER && places.agree(a, b) ? SAME_PLACE : 0;
        boolean sameCompany = !a.people().isEmpty() && a.people().equals(b.people());
        return least + (a.daysApart(b) == 0 ? 0 : sameCompany ? OTHER_DAY_OF_THE_SAME : OTHER_DAY);
    }

    /** Whether all but the day of two reports is the same, and their titles are alike. */
    boolean isAnotherDate(Report a, Report b) {
        return a.family() == b.family()
                && !areStrangers(a, b)
                && !a.title().countsAnother(b.title())
                && !companyClashes(a, b)
                && !territoriesClash(a, b)
                && a.title().likeness(b.title()) >= ALIKE;
    }

    /** Whether something that both tell makes them two events. */
    boolean clash(Report a, Report b) {
        return a.family() != b.family()
                || a.isMonth() != b.isMonth()
                || a.daysApart(b) > mostDaysApart(a, b)
                || a.title().countsAnother(b.title())
                || numbersClash(a, b)
                || companyClashes(a, b)
                || territoriesClash(a, b)
                || levelsClash(a, b)
                || placesClash(a, b);
    }

    /** Neither anybody nor a country or body in common. */
    private static boolean areStrangers(Report a, Report b) {
        return Collections.disjoint(a.territories(), b.territories()) && Collections.disjoint(a.people(), b.people());
    }

    private static int mostDaysApart(Report a, Report b) {
        return a.isAbout() || b.isAbout() ? 1 : a.family().mostDaysApart();
    }

    /** How many were hit or named is often told differently, but not of one day's votes, or in the same words. */
    private static boolean numbersClash(Report a, Report b) {
        return a.title().numbersDiffer(b.title())
                && (a.daysApart(b) > 0 || !a.family().isCounted() || a.title().likeness(b.title()) == 1);
    }

    /** Where people meet or speak, they are the event: each has somebody whom the other has not. */
    private static boolean companyClashes(Report a, Report b) {
        if (!a.family().isPersonal()) {
            return false;
        }
        boolean nested = a.people().containsAll(b.people()) || b.people().containsAll(a.people());
        boolean large = Math.min(a.people().size(), b.people().size()) >= LARGE_COMPANY
                && common(a.people(), b.people()) >= PAIR;
        return !nested && !large || namesAnother(a, b) || namesAnother(b, a);
    }

    /** One names two or more in its title, and the other one more whom the first does not know of. */
    private static boolean namesAnother(Report a, Report b) {
        return a.named().size() >= PAIR && !a.people().containsAll(b.named());
    }

    /** Each is about a country or body that the other does not touch, or names one that the other does not tell of. */
    private static boolean territoriesClash(Report a, Report b) {
        boolean each = !a.territories().containsAll(b.territories()) && !b.territories().containsAll(a.territories());
        boolean pressed = each && a.family().isAboutOneTarget();
        boolean nobodyKnown = common(a.people(), b.people()) == 0;
        return pressed || nobodyKnown && a.title().namesMoreThan(b.told().get()) && b.title().namesMoreThan(a.told().get());
    }

    /** A summit of a body is not the meeting on its margins, nor the dinner of one day the talks of the next. */
    private static boolean levelsClash(Report a, Report b) {
        EventKind one = a.event().kind();
        EventKind other = b.event().kind();
        boolean summit = one == EventKind.SUMMIT ^ other == EventKind.SUMMIT;
        boolean margins = summit && !a.event().bodies().equals(b.event().bodies());
        boolean visit = one == EventKind.VISIT || other == EventKind.VISIT || summit;
        boolean sameTable = a.people().equals(b.people()) && a.told().get().isAtMeal() == b.told().get().isAtMeal();
        boolean otherDay = a.daysApart(b) > 0 && one != other && !visit && !sameTable;
        return margins || otherDay;
    }

    /** Two places in two countries, unless two of the same people were there; in one country, of two days or two attacks. */
    private boolean placesClash(Report a, Report b) {
        if (!places.clash(a, b)) {
            return false;
        }
        boolean otherDay = a.daysApart(b) > 0;
        return places.countriesDiffer(a, b)
                ? otherDay || common(a.people(), b.people()) < PAIR
                : otherDay || a.family() == KindFamily.FORCE;
    }

    private static long common(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
