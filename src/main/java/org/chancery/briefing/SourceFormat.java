package org.chancery.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a source of events holds. */
public enum SourceFormat {
    /** Events that somebody wrote as such. */
    EVENTS,
    /** Official releases: texts with a title and a date. */
    RELEASES,
    /** RSS, Atom or JSON Feed. */
    FEED,
    /** Events of the GDELT Project, coded by machine. */
    GDELT,
    /** Events of the Integrated Crisis Early Warning System, coded by machine. */
    ICEWS,
    /** Events of the Political Event Classification, Attributes and Types data, coded by machine. */
    POLECAT,
    /** The Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
    UCDP,
    /** The Armed Conflict Location and Event Data. */
    ACLED,
    /** An iCalendar. */
    CALENDAR,
    /** Rows of a database. */
    JDBC;

    /** The word that briefings use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds events coded for counting, whose words are no prose. */
    public boolean isCoded() {
        return switch (this) {
            case GDELT, ICEWS, POLECAT, UCDP, ACLED -> true;
            case EVENTS, RELEASES, FEED, CALENDAR, JDBC -> false;
        };
    }

    /** Whether it may lie at an address of the web. */
    public boolean isFetched() {
        return this == FEED || this == CALENDAR;
    }

    /** The format with this word. */
    public static Optional<SourceFormat> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Stream.of(values()).map(SourceFormat::word).toList();
    }
}
