package org.chancery.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every schedule of periods that follow one another: by day, by month, and by week from each day of it. */
final class Rhythms {
    /** All of them; a day and a month begin where they begin, whatever day the week begins on. */
    static final List<Schedule.Every> ALL = all();

    private Rhythms() {}

    /** The periods from the one that holds a day to the one that holds another. */
    static List<Period> periods(Schedule schedule, LocalDate first, LocalDate last) {
        List<Period> periods = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = periods.getLast().until()) {
            periods.add(schedule.containing(day));
        }
        return periods;
    }

    private static List<Schedule.Every> all() {
        List<Schedule.Every> all = new ArrayList<>();
        all.add(new Schedule.Every(Schedule.Unit.DAY, DayOfWeek.MONDAY));
        all.add(new Schedule.Every(Schedule.Unit.MONTH, DayOfWeek.MONDAY));
        for (DayOfWeek starts : DayOfWeek.values()) {
            all.add(new Schedule.Every(Schedule.Unit.WEEK, starts));
        }
        return List.copyOf(all);
    }
}
