package org.chancery.source.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.CodedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Coded events, of which those are one that stand in one report, between the same two whoever of them acts, of one root and
 * day: a machine gives a row for every place and every turn of phrase. Where no report is named the number tells them apart.
 */
public final class CodedEvents {
    private final Map<Key, CodedEvent> events = new LinkedHashMap<>();

    /** Adds an event; false where it is one with another that is there, which then has the mentions of the greater. */
    public boolean add(CodedEvent event) {
        Key key = new Key(event);
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

    /** What is the same of those that are one. There are as many as events, so it holds nothing of its own. */
    private static final class Key {
        private final CodedEvent event;
        private final int hash;

        Key(CodedEvent event) {
            this.event = event;
            this.hash = 31 * (31 * report(event).hashCode() + event.by().hashCode() + event.to().hashCode())
                    + 17 * event.root().hashCode() + event.day().hashCode();
        }

        private static String report(CodedEvent event) {
            return event.url().isEmpty() ? event.number() : event.url();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && hash == that.hash
                    && report(event).equals(report(that.event))
                    && areSame(event, that.event)
                    && event.root().equals(that.event.root())
                    && event.day().equals(that.event.day())
                    && event.dataset().equals(that.event.dataset());
        }

        /** Whether both are between the same two, whoever acts. */
        private static boolean areSame(CodedEvent one, CodedEvent other) {
            return one.by().equals(other.by()) && one.to().equals(other.to())
                    || one.by().equals(other.to()) && one.to().equals(other.by());
        }
    }
}
