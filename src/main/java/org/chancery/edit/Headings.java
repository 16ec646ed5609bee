package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.Criterion;
import org.chancery.event.Event;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Territory;

/**
 * Gives clusters of events their headings: the asked-for countries that most events of a section share, at most
 * four, in the briefing's order.
 *
 * <p>The principal's own country goes without saying beside only one other. A country that a heavier section is
 * headed by is not named again where the section has another of its own.
 */
final class Headings {
    private static final int MOST_NAMES = 4;

    private final Desk desk;
    private final int limit;
    private final Set<CountryCode> named = new LinkedHashSet<>();

    private Headings(Desk desk, int limit) {
        this.desk = desk;
        this.limit = limit;
    }

    static Headings of(Desk desk, int limit) {
        return new Headings(desk, limit);
    }

    /** The sections, heaviest first; those that come to the same heading are one. */
    List<Group> groups(List<Cluster> clusters) {
        Map<String, Group> groups = new LinkedHashMap<>();
        clusters.stream()
                .sorted(Cluster.heaviestFirst())
                .map(this::group)
                .forEach(group -> groups.merge(group.heading(), group, Headings::joined));
        return List.copyOf(groups.values());
    }

    private Group group(Cluster cluster) {
        if (!cluster.name().isEmpty()) {
            Criterion draws = cluster.territory().map(desk::drawing).orElse(Group.NOTHING);
            return new Group(cluster.name(), List.of(), draws, cluster.events(), limit);
        }
        List<CountryCode> heads = heads(cluster);
        named.addAll(heads);
        return new Group(heading(heads), heads, touching(heads), cluster.events(), limit);
    }

    /** What touches one of the countries that a heading names, but for the principal's own. */
    private Criterion touching(List<CountryCode> heads) {
        return new Criterion.Touches(heads.stream()
                .filter(code -> !desk.home().equals(Optional.of(code)))
                .flatMap(code -> desk.reference().country(code).stream())
                .<Territory>map(country -> country)
                .toList());
    }

    private static Group joined(Group a, Group b) {
        List<Ranked> events = new ArrayList<>(a.events());
        events.addAll(b.events());
        events.sort(Comparator.comparingInt(Ranked::place));
        return new Group(a.heading(), a.countries(), a.draws(), events, a.room());
    }

    private String heading(List<CountryCode> heads) {
        return heads.isEmpty()
                ? desk.language().word("section.other")
                : desk.language().enumeration(heads.stream().map(desk::name).toList());
    }

    private List<CountryCode> heads(Cluster cluster) {
        List<CountryCode> heads = new ArrayList<>(shared(cluster, desk::askedCountries));
        if (desk.home().stream().toList().equals(heads)) {
            List<CountryCode> abroad = shared(cluster, desk::abroad);
            return abroad.isEmpty() ? heads : abroad.subList(0, Math.min(MOST_NAMES, abroad.size()));
        }
        if (heads.size() == 2) {
            desk.home().ifPresent(heads::remove);
        }
        List<CountryCode> fresh =
                heads.stream().filter(country -> !named.contains(country)).toList();
        List<CountryCode> chosen = fresh.isEmpty() ? heads : fresh;
        return chosen.subList(0, Math.min(MOST_NAMES, chosen.size()));
    }

    /** The events with a country abroad: those that only joined a section do not change its heading. */
    private List<Event> telling(List<Event> events) {
        List<Event> abroad = events.stream()
                .filter(event -> !desk.abroad(event).isEmpty())
                .toList();
        return abroad.isEmpty() ? events : abroad;
    }

    /** The briefing's countries in its order; where it names none, the most frequent first. */
    private Stream<CountryCode> inOrder(Map<CountryCode, Long> counts) {
        return desk.briefing().countries().isEmpty()
                ? counts.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue()))
                        .map(Map.Entry::getKey)
                : desk.briefing().countries().stream()
                        .filter(Country.class::isInstance)
                        .map(territory -> ((Country) territory).code());
    }

    /** The countries in more than half of the events; where none is, those in as many as any. */
    private List<CountryCode> shared(Cluster cluster, Function<Event, List<CountryCode>> countries) {
        List<Event> telling = telling(cluster.events().stream().map(Ranked::event).toList());
        Map<CountryCode, Long> counts = telling.stream()
                .flatMap(event -> countries.apply(event).stream())
                .collect(Collectors.groupingBy(country -> country, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long needed = Math.min(most, telling.size() / 2 + 1L);
        return inOrder(counts)
                .filter(country -> counts.getOrDefault(country, 0L) >= needed)
                .toList();
    }
}
