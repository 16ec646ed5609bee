package org.chancery.edit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.event.Event;
import org.chancery.reference.CountryCode;

/**
 * Events that belong together.
 *
 * @param topic their main topic; without meaning where the cluster has a name
 * @param countries that tie them together
 * @param name the heading; empty where it is made of countries
 */
record Cluster(List<Event> events, String topic, Set<CountryCode> countries, String name) {
    Cluster {
        events = List.copyOf(events);
        countries = Set.copyOf(countries);
    }

    static Cluster ofCountries(Event event, Set<CountryCode> countries) {
        return new Cluster(List.of(event), mainTopic(event), countries, "");
    }

    static Cluster named(Event event, String name) {
        return new Cluster(List.of(event), "", Set.of(), name);
    }

    /** An event's first topic; empty where it has none. */
    static String mainTopic(Event event) {
        return event.topics().isEmpty() ? "" : event.topics().getFirst();
    }

    /** Whether two clusters are one. */
    boolean belongsTo(Cluster other) {
        if (!name.isEmpty() || !other.name.isEmpty()) {
            return name.equals(other.name);
        }
        return topic.equals(other.topic) && !Collections.disjoint(countries, other.countries);
    }

    /** Both clusters in one. */
    Cluster with(Cluster other) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(other.events);
        Set<CountryCode> both = new LinkedHashSet<>(countries);
        both.addAll(other.countries);
        return new Cluster(all, topic, both, name);
    }

    /** The cluster with the heaviest event first; of equally heavy ones the one with more weight in all. */
    static Comparator<Cluster> heaviestFirst(ZoneId zone) {
        Comparator<Event> byWeight = Weight.heaviestFirst(zone);
        return Comparator.<Cluster>comparingInt(cluster -> -cluster.heaviest())
                .thenComparingInt(cluster -> -cluster.total())
                .thenComparing(cluster -> Collections.min(cluster.events, byWeight), byWeight);
    }

    private int heaviest() {
        return events.stream().mapToInt(Weight::of).max().orElse(0);
    }

    private int total() {
        return events.stream().mapToInt(Weight::of).sum();
    }
}
