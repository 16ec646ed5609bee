package org.chancery.source.calendar;

/** What working out the repetitions of one calendar may cost: enough for any that people keep, and no hang for others. */
final class Steps {
    private static final long MOST = 40_000_000;
    /** Some eighty years of a rule with ten days. */
    private static final long MOST_AT_ONCE = 400_000;

    private long left = MOST;

    void spend(long steps) throws CalendarFault {
        if (steps > MOST_AT_ONCE || steps > left) {
            throw new CalendarFault("an event's repetitions take too long to work out", "let it begin later");
        }
        left -= steps;
    }
}
