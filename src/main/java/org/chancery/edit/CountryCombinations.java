package org.chancery.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Event;
import org.chancery.reference.Body;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Region;

/**
 * Puts events together by the combination of countries that they are about.
 *
 * <p>Events belong together when they share their main topic and an asked-for country other than the principal's
 * own, transitively. An event without such a country goes to the region that was asked for, which heads a section
 * of its own; else to the heaviest section of its main topic; else to its body or to the principal's country.
 * Sections that come to the same heading are one.
 */
record CountryCombinations(Desk desk, int limit) {

    /** The sections, heaviest first. */
    List<Group> of(List<Event> events) {
        List<Event> sorted = events.stream().sorted(Weight.heaviestFirst(desk.zone())).toList();
        List<Cluster> clusters = new ArrayList<>();
        List<Event> homeless = new ArrayList<>();
        for (Event event : sorted) {
            Optional<Cluster> own = own(event);
            own.ifPresentOrElse(cluster -> join(cluster, clusters), () -> homeless.add(event));
        }
        homeless.forEach(event -> house(event, clusters));
        return Headings.of(desk, limit).groups(clusters);
    }

    /** The cluster of one event that knows where it belongs. */
    private Optional<Cluster> own(Event event) {
        Set<CountryCode> abroad = new LinkedHashSet<>(desk.askedCountries(event));
        desk.home().ifPresent(abroad::remove);
        if (!abroad.isEmpty()) {
            return Optional.of(Cluster.ofCountries(event, abroad));
        }
        return desk.firstAsked(Region.class, event).map(region -> Cluster.named(event, region.name()));
    }

    private static void join(Cluster cluster, List<Cluster> clusters) {
        Cluster joined = cluster;
        for (Cluster other : List.copyOf(clusters)) {
            if (other.belongsTo(joined)) {
                clusters.remove(other);
                joined = other.with(joined);
            }
        }
        clusters.add(joined);
    }

    private void house(Event event, List<Cluster> clusters) {
        Map<String, Cluster> byTopic = new LinkedHashMap<>();
        clusters.stream()
                .filter(cluster -> cluster.name().isEmpty())
                .sorted(Cluster.heaviestFirst(desk.zone()))
                .forEach(cluster -> byTopic.putIfAbsent(cluster.topic(), cluster));
        Cluster host = byTopic.get(Cluster.mainTopic(event));
        if (host == null) {
            join(Cluster.named(event, fallback(event)), clusters);
        } else {
            clusters.remove(host);
            clusters.add(host.with(Cluster.ofCountries(event, Set.of())));
        }
    }

    private String fallback(Event event) {
        List<CountryCode> asked = desk.askedCountries(event);
        if (!asked.isEmpty()) {
            return desk.name(asked.getFirst());
        }
        return desk.firstAsked(Body.class, event)
                .map(Desk::heading)
                .or(() -> event.countries().stream().findFirst().map(desk::name))
                .orElse(desk.language().word("section.other"));
    }
}
