package org.chancery.source.calendar;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What turns the time on a clock into a moment. */
sealed interface Zone {
    /** The moment. */
    OffsetDateTime at(LocalDateTime local);

    /** One that the machine knows. */
    record Known(ZoneId id) implements Zone {
        @Override
        public OffsetDateTime at(LocalDateTime local) {
            return local.atZone(id).toOffsetDateTime();
        }
    }

    /**
     * One that the calendar describes.
     *
     * @param before what holds before the first turn
     * @param turns from when each offset holds, by the clock before it is turned
     */
    record Described(ZoneOffset before, NavigableMap<LocalDateTime, ZoneOffset> turns) implements Zone {
        public Described {
            turns = new TreeMap<>(turns);
        }

        @Override
        public OffsetDateTime at(LocalDateTime local) {
            Map.Entry<LocalDateTime, ZoneOffset> turn = turns.floorEntry(local);
            return local.atOffset(turn == null ? before : turn.getValue());
        }
    }
}
