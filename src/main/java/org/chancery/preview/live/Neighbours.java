package org.chancery.preview.live;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;
import org.chancery.briefing.Schedule;

/** The ways from one edition of a briefing to others; of one that cannot be read, by weeks. */
record Neighbours(Schedule schedule) {
    private static final Schedule WEEKLY = new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.MONDAY);

    static Neighbours of(Optional<Briefing> briefing) {
        return new Neighbours(briefing.map(Briefing::schedule).orElse(WEEKLY));
    }

    String before(Period period) {
        return EditionId.of(schedule.before(period));
    }

    String after(Period period) {
        return EditionId.of(schedule.after(period));
    }

    /** The edition that a day belongs to; where there is one range only, it is moved on or back by its own length. */
    String on(LocalDate day) {
        Period period = schedule.containing(day);
        long steps = Math.floorDiv(ChronoUnit.DAYS.between(period.from(), day), period.length());
        long days = schedule instanceof Schedule.Fixed ? steps * period.length() : 0;
        return EditionId.of(new Period(period.from().plusDays(days), period.until().plusDays(days)));
    }
}
