package org.chancery.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the events of an edition are put under headings. */
public sealed interface SectionPlan {
    /** Entries in a section where the briefing gives no limit; what falls out stands "in brief". */
    int DEFAULT_LIMIT = 8;

    /** One heading for each value of something, at most so many entries under it. */
    record Grouped(Grouping by, int limit) implements SectionPlan {}

    /** These headings, in this order; an event goes to the first that takes it. */
    record Listed(List<ListedSection> sections) implements SectionPlan {
        public Listed {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A section that the briefing writes out.
     *
     * @param heading empty for one made of the countries of its events
     */
    record ListedSection(Optional<String> heading, Criterion select, int limit) {}

    /** What groups events. */
    enum Grouping {
        COUNTRIES,
        TOPIC,
        REGION,
        COUNTRY,
        DAY,
        KIND,
        PERSON;

        /** The word that briefings use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The grouping with this word. */
        public static Optional<Grouping> of(String word) {
            return Stream.of(values()).filter(by -> by.word().equals(word)).findFirst();
        }

        /** All words. */
        public static List<String> words() {
            return Stream.of(values()).map(Grouping::word).toList();
        }
    }
}
