package org.chancery.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.briefing.BackgroundPlan;
import org.chancery.event.Event;
import org.chancery.reference.CountryCode;

/** Earlier events that throw light on a section: the heaviest that share a main topic and a country with it. */
final class Background {
    private final Desk desk;
    private final Map<String, List<Ranked>> byTopic;

    /** What may be recalled of these events. */
    Background(Desk desk, List<Event> events) {
        this.desk = desk;
        BackgroundPlan plan = desk.briefing().background();
        LocalDate from = desk.edition().period().from();
        List<Event> earlier = plan.limit() == 0
                ? List.of()
                : events.stream()
                        .filter(event -> event.date().within(from.minusDays(plan.days()), from, desk.zone()))
                        .toList();
        this.byTopic = desk.ranking().inOrder(earlier).stream()
                .collect(Collectors.groupingBy(each -> Cluster.mainTopic(each.event())));
    }

    /** The earlier events for a section, in the order of their days. */
    List<Ranked> of(Group group) {
        Set<CountryCode> countries = countries(group);
        return group.events().stream()
                .map(each -> Cluster.mainTopic(each.event()))
                .distinct()
                .filter(topic -> !topic.isEmpty())
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .filter(each -> !Collections.disjoint(each.event().countries(), countries))
                .sorted(Comparator.comparingInt(Ranked::place))
                .limit(desk.briefing().background().limit())
                .sorted(Comparator.<Ranked, LocalDate>comparing(each -> each.event().date().first(desk.zone()))
                        .thenComparing(each -> each.event().id()))
                .toList();
    }

    /** What the section is about: not the principal's own country, where it is about another too. */
    private Set<CountryCode> countries(Group group) {
        if (byTopic.isEmpty()) {
            return Set.of();
        }
        Set<CountryCode> countries = group.events().stream()
                .flatMap(each -> desk.askedCountries(each.event()).stream())
                .collect(Collectors.toSet());
        if (countries.size() > 1) {
            desk.home().ifPresent(countries::remove);
        }
        return countries;
    }
}
