package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest that is known about whether an event took place; {@code HELD} where nothing is said. */
public enum EventStatus {
    HELD,
    SCHEDULED,
    CANCELLED,
    REPORTED;

    /** The word that event files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this word. */
    public static Optional<EventStatus> of(String word) {
        return Stream.of(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Stream.of(values()).map(EventStatus::word).toList();
    }
}
