package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.reference.Territory;

/**
 * Events that belong together, in their order.
 *
 * @param territory that heads them, where it is a region or a body
 * @param name the heading; empty where it is made of countries
 */
record Cluster(List<Ranked> events, Optional<Territory> territory, String name) {
    Cluster {
        events = List.copyOf(events);
    }

    /** Events whose heading is made of countries. */
    static Cluster ofCountries(List<Ranked> events) {
        return new Cluster(events, Optional.empty(), "");
    }

    /** An event's first topic; empty where it has none. */
    static String mainTopic(Event event) {
        return event.topics().isEmpty() ? "" : event.topics().getFirst();
    }

    /** The main topic of its heaviest event. */
    String topic() {
        return mainTopic(events.getFirst().event());
    }

    /** The same cluster with these events too. */
    Cluster with(List<Ranked> others) {
        List<Ranked> all = new ArrayList<>(events);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Ranked::place));
        return new Cluster(all, territory, name);
    }

    /** The cluster with the first event first; of equally heavy ones the one with more weight in all. */
    static Comparator<Cluster> heaviestFirst() {
        return Comparator.<Cluster>comparingInt(cluster -> -cluster.heaviest())
                .thenComparingInt(cluster -> -cluster.total())
                .thenComparingInt(cluster -> cluster.events.getFirst().place());
    }

    private int heaviest() {
        return events.getFirst().weight();
    }

    private int total() {
        return events.stream().mapToInt(Ranked::weight).sum();
    }
}
