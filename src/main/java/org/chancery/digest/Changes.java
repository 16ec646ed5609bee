package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What is different from the period before.
 *
 * @param from the first day of the period before
 * @param last its last day
 * @param countries asked for, with their events then and now
 * @param topics with theirs
 * @param announced what the last look-ahead announced for this period, and what became of it
 * @param late events of the period before that became known after it
 */
public record Changes(
        LocalDate from,
        LocalDate last,
        List<Trend> countries,
        List<Trend> topics,
        List<FollowUp> announced,
        List<Upcoming> late) {
    public Changes {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        announced = List.copyOf(announced);
        late = List.copyOf(late);
    }

    /** Whether there is anything to compare with. */
    public boolean isEmpty() {
        return countries.isEmpty() && topics.isEmpty() && announced.isEmpty() && late.isEmpty();
    }

    /**
     * How a country or topic fares.
     *
     * @param before its events of the period before
     * @param now its events of this one
     * @param reason in words
     */
    public record Trend(String name, int before, int now, Direction direction, String reason) {}

    /** Which way the number of events goes. */
    public enum Direction {
        NEW,
        UP,
        SAME,
        DOWN,
        QUIET;

        /** The direction from one number to another. */
        public static Direction of(int before, int now) {
            if (before == 0 || now == 0) {
                return before == 0 ? NEW : QUIET;
            }
            return before == now ? SAME : before < now ? UP : DOWN;
        }
    }

    /**
     * What became of something that had been announced.
     *
     * @param result in words
     */
    public record FollowUp(Upcoming event, String result) {}
}
