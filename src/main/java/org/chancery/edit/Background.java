package org.chancery.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.briefing.BackgroundPlan;
import org.chancery.briefing.Edition;
import org.chancery.event.Event;
import org.chancery.reference.CountryCode;

/** Earlier events that throw light on a section: the heaviest that share a main topic and a country with it. */
record Background(Desk desk, Edition edition) {

    /** The earlier events for a section, in the order of their days. */
    List<Event> of(Group group, List<Event> events) {
        BackgroundPlan plan = desk.briefing().background();
        Set<String> topics = group.events().stream().map(Cluster::mainTopic).collect(Collectors.toSet());
        Set<CountryCode> countries = group.events().stream()
                .flatMap(event -> desk.askedCountries(event).stream())
                .collect(Collectors.toSet());
        if (countries.size() > 1) {
            desk.home().ifPresent(countries::remove);
        }
        return events.stream()
                .filter(event -> isEarlier(event, plan))
                .filter(event -> topics.contains(Cluster.mainTopic(event)))
                .filter(event -> !Collections.disjoint(event.countries(), countries))
                .filter(event -> desk.selection().meets(event, desk.briefing().select()))
                .sorted(Weight.heaviestFirst(desk.zone()))
                .limit(plan.limit())
                .sorted(Comparator.<Event, LocalDate>comparing(event -> event.date().first(desk.zone()))
                        .thenComparing(Event::id))
                .toList();
    }

    private boolean isEarlier(Event event, BackgroundPlan plan) {
        LocalDate from = edition.period().from();
        return event.date().within(from.minusDays(plan.days()), from, desk.zone());
    }
}
