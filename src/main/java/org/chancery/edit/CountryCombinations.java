package org.chancery.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.reference.Body;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Region;
import org.chancery.reference.Territory;

/**
 * Puts events together by the combination of countries that they are about.
 *
 * <p>Events belong together when they share their main topic and an asked-for country other than the principal's
 * own, transitively. An event without such a country goes to the region that was asked for, which heads a section
 * of its own; else to the heaviest section of its main topic; else to its body or to the principal's country.
 * Sections that come to the same heading are one.
 */
record CountryCombinations(Desk desk, int limit) {

    /** The sections of events that are in their order, heaviest first. */
    List<Group> of(List<Ranked> events) {
        List<Ranked> abroad = new ArrayList<>();
        List<Ranked> homeless = new ArrayList<>();
        Map<Territory, List<Ranked>> regions = new LinkedHashMap<>();
        for (Ranked each : events) {
            Optional<Region> region = desk.firstAsked(Region.class, each.event());
            if (!desk.abroad(each.event()).isEmpty()) {
                abroad.add(each);
            } else if (region.isPresent()) {
                regions.computeIfAbsent(region.get(), ignored -> new ArrayList<>()).add(each);
            } else {
                homeless.add(each);
            }
        }
        List<Cluster> clusters = combined(abroad);
        clusters.addAll(named(regions));
        house(homeless, clusters);
        return Headings.of(desk, limit).groups(clusters);
    }

    /** Events of one main topic that share a country abroad, transitively. */
    private List<Cluster> combined(List<Ranked> events) {
        Partition partition = new Partition(events.size());
        Map<Tie, Integer> first = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i).event();
            for (CountryCode country : desk.abroad(event)) {
                Integer before = first.putIfAbsent(new Tie(Cluster.mainTopic(event), country), i);
                if (before != null) {
                    partition.join(i, before);
                }
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        partition.sets().forEach(set -> clusters.add(
                Cluster.ofCountries(set.stream().map(events::get).toList())));
        return clusters;
    }

    /** What makes two events belong together. */
    private record Tie(String topic, CountryCode country) {}

    private static List<Cluster> named(Map<Territory, List<Ranked>> byTerritory) {
        List<Cluster> clusters = new ArrayList<>();
        byTerritory.forEach((territory, events) -> clusters
                .add(new Cluster(events, Optional.of(territory), Desk.heading(territory))));
        return clusters;
    }

    /** Finds a place for events without a country abroad or a region. */
    private void house(List<Ranked> homeless, List<Cluster> clusters) {
        clusters.sort(Cluster.heaviestFirst());
        Map<String, Integer> hosts = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).name().isEmpty() && !clusters.get(i).topic().isEmpty()) {
                hosts.putIfAbsent(clusters.get(i).topic(), i);
            }
        }
        Map<Integer, List<Ranked>> guests = new HashMap<>();
        Map<String, List<Ranked>> elsewhere = new LinkedHashMap<>();
        for (Ranked each : homeless) {
            Integer host = hosts.get(Cluster.mainTopic(each.event()));
            if (host == null) {
                elsewhere.computeIfAbsent(fallbackHeading(each.event()), ignored -> new ArrayList<>()).add(each);
            } else {
                guests.computeIfAbsent(host, ignored -> new ArrayList<>()).add(each);
            }
        }
        guests.forEach((host, events) -> clusters.set(host, clusters.get(host).with(events)));
        elsewhere.forEach(
                (heading, events) -> clusters.add(new Cluster(events, fallback(events.getFirst().event()), heading)));
    }

    private String fallbackHeading(Event event) {
        return fallback(event).map(desk::shownName).orElseGet(() -> desk.language().word("section.other"));
    }

    /** The asked-for country, which is the principal's, else the body, else any country. */
    private Optional<Territory> fallback(Event event) {
        List<CountryCode> asked = desk.askedCountries(event);
        if (!asked.isEmpty()) {
            return desk.reference().country(asked.getFirst()).map(country -> country);
        }
        return desk.firstAsked(Body.class, event)
                .<Territory>map(body -> body)
                .or(() -> event.countries().stream().findFirst().flatMap(desk.reference()::country));
    }
}
