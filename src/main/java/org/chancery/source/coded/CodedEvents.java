package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;

/**
 * Coded events, of which those are one that stand in one report, between the same two whoever of them acts, of one root and
 * day: a machine gives a row for every place and every turn of phrase. Where no report is named the number tells them apart.
 */
public final class CodedEvents {
    private final Map<Key, CodedEvent> events = new LinkedHashMap<>();

    /** Adds an event; false where it is one with another that is there, which then has the mentions of the greater. */
    public boolean add(CodedEvent event) {
        Key key = Key.of(event);
        CodedEvent known = events.putIfAbsent(key, event);
        if (known != null) {
            events.put(key, known.and(event));
        }
        return known == null;
    }

    /** The events, in the order in which they came. */
    public List<CodedEvent> list() {
        return List.copyOf(events.values());
    }

    private static final class Key {
        private final String report;
        private final Actor one;
        private final Actor other;
        private final String root;
        private final LocalDate day;
        private final int hash;

        private Key(String report, Actor one, Actor other, String root, LocalDate day) {
            this.report = report;
            this.one = one;
            this.other = other;
            this.root = root;
            this.day = day;
            this.hash = 31 * (31 * (31 * report.hashCode() + one.hashCode()) + other.hashCode())
                    + 31 * root.hashCode() + day.hashCode();
        }

        static Key of(CodedEvent event) {
            boolean turned = event.by().id().compareTo(event.to().id()) > 0;
            return new Key(
                    event.url().isEmpty() ? event.dataset() + " " + event.number() : event.url(),
                    turned ? event.to() : event.by(), turned ? event.by() : event.to(), event.root(),
                    event.day());
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && hash == that.hash
                    && report.equals(that.report)
                    && one.equals(that.one)
                    && this.other.equals(that.other)
                    && root.equals(that.root)
                    && day.equals(that.day);
        }
    }
}
