package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Period;
import org.chancery.event.Event;

/**
 * The days whose events may matter to an edition: those of the periods that it is compared with, of the background and
 * of the look-ahead.
 *
 * @param periods as many as a trend takes, the earliest first, the edition's own last
 * @param earliest the first day; a day more than is needed, since reports differ by a day
 * @param latest the last day, likewise
 */
public record Reach(List<Period> periods, LocalDate earliest, LocalDate latest) {
    /** A trend of two months, where a period is a week. */
    private static final int MOST_PERIODS = 8;

    public Reach {
        periods = List.copyOf(periods);
    }

    /** The reach of a briefing's edition. */
    public static Reach of(Briefing briefing, Edition edition) {
        Period own = edition.period();
        List<Period> periods = new ArrayList<>(List.of(own));
        while (periods.size() < MOST_PERIODS) {
            periods.addFirst(briefing.schedule().before(periods.getFirst()));
        }
        LocalDate trend = periods.getFirst().from();
        LocalDate background = own.from().minusDays(briefing.background().days());
        LocalDate earliest = trend.isBefore(background) ? trend : background;
        return new Reach(periods, earliest.minusDays(1), own.until().plusDays(briefing.aheadDays()));
    }

    /** The first day whose events may tell since when something has been going on, which is all that they matter for. */
    public LocalDate farthest() {
        LocalDate course = Courses.farthest(periods.getLast());
        return course.isBefore(earliest) ? course : earliest;
    }

    /** Whether an event may matter. */
    boolean holds(Event event, Desk desk) {
        return !event.date().last(desk.zone()).isBefore(earliest)
                && !event.date().first(desk.zone()).isAfter(latest);
    }
}
