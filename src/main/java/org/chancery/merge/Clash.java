package org.chancery.merge;

import java.util.Set;
import org.chancery.event.EventKind;

/** What rules out that two reports tell of one event, however alike they are. */
final class Clash {
    /** In as large a company one desk names these and another those. */
    private static final int LARGE_COMPANY = 4;

    /** Titles of nearly the same words. */
    static final double SAME_WORDS = 0.7;

    /** So many in common are company; fewer may be the same traveller. */
    static final int PAIR = 2;

    private final Places places;

    Clash(Places places) {
        this.places = places;
    }

    /** Whether something that both tell makes them two events. */
    boolean between(Report a, Report b) {
        return a.family() != b.family()
                || a.isMonth() != b.isMonth()
                || a.daysApart(b) > mostDaysApart(a, b)
                || beyondTheDay(a, b)
                || Substitution.between(a, b)
                || numbersClash(a, b)
                || isJourneyAndStop(a, b)
                || OneHouse.tellsOfTwo(a, b)
                || levelsClash(a, b)
                || placesClash(a, b);
    }

    /** Whether something beside the day makes them two events. */
    static boolean beyondTheDay(Report a, Report b) {
        return a.family() != b.family()
                || a.title().countsAnother(b.title())
                || companyClashes(a, b)
                || territoriesClash(a, b);
    }

    /** A journey of several days that touches more countries is not one of its stops. */
    private static boolean isJourneyAndStop(Report a, Report b) {
        return isJourneyBeyond(a, b) || isJourneyBeyond(b, a);
    }

    private static boolean isJourneyBeyond(Report journey, Report stop) {
        return journey.family() == KindFamily.ENCOUNTER
                && journey.first().isBefore(journey.last())
                && stop.first().equals(stop.last())
                && !stop.territories().containsAll(journey.territories())
                && !journey.people().equals(stop.people());
    }

    /** "A accuses B" and "B accuses A" are two, but the same matter may be told from either side in other words. */
    private static boolean isTurnedAbout(Report a, Report b) {
        return a.family().isDirected()
                && a.title().turnsAbout(b.title())
                && a.title().likeness(b.title()) >= SAME_WORDS;
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
        boolean nobodyKnown = common(a.people(), b.people()) == 0;
        return each && common(a.people(), b.people()) < PAIR
                || isTurnedAbout(a, b)
                || nobodyKnown
                        && a.title().namesMoreThan(b.told().get().all())
                        && b.title().namesMoreThan(a.told().get().all());
    }

    /** A summit of a body is not the meeting on its margins, nor the dinner of one day the talks of the next. */
    private static boolean levelsClash(Report a, Report b) {
        EventKind one = a.event().kind();
        EventKind other = b.event().kind();
        boolean summit = one == EventKind.SUMMIT ^ other == EventKind.SUMMIT;
        boolean margins = summit && !a.event().bodies().equals(b.event().bodies());
        boolean visit = one == EventKind.VISIT || other == EventKind.VISIT || summit;
        boolean sameTable =
                a.people().equals(b.people()) && a.told().get().text().isAtMeal() == b.told().get().text().isAtMeal();
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

    /** How many are in both. */
    static long common(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
