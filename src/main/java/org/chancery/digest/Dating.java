package org.chancery.digest;

import java.time.LocalDate;

/** When something happened, as exactly as it is known. */
public sealed interface Dating {
    /** The day that it counts by. */
    LocalDate first();

    /** One day. */
    record Day(LocalDate first) implements Dating {}

    /** On or about a day. */
    record About(LocalDate first) implements Dating {}

    /** Several days, both ends included. */
    record Days(LocalDate first, LocalDate last) implements Dating {}

    /** Only the month is known; {@code first} is its first day. */
    record Month(LocalDate first) implements Dating {}
}
