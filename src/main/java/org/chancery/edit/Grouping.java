package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.SectionPlan;
import org.chancery.event.Event;
import org.chancery.reference.Country;
import org.chancery.reference.Person;
import org.chancery.reference.Region;
import org.chancery.reference.Topic;
import org.chancery.text.Language;

/** Puts events under headings as a briefing's plan says, heaviest section first, days in their order. */
record Grouping(Desk desk) {

    List<Group> of(List<Event> events, SectionPlan plan) {
        return switch (plan) {
            case SectionPlan.Grouped plain when plain.by() == SectionPlan.Grouping.COUNTRIES ->
                new CountryCombinations(desk, plain.limit()).of(events);
            case SectionPlan.Grouped plain -> byHeading(events, plain.by(), plain.limit());
            case SectionPlan.Listed written -> listed(events, written.sections());
        };
    }

    private List<Group> byHeading(List<Event> events, SectionPlan.Grouping by, int limit) {
        Comparator<Event> order = by == SectionPlan.Grouping.DAY
                ? Comparator.<Event, java.time.LocalDate>comparing(event -> event.date().first(desk.zone()))
                        .thenComparing(Weight.heaviestFirst(desk.zone()))
                : Weight.heaviestFirst(desk.zone());
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        events.stream()
                .sorted(order)
                .forEach(event -> groups.computeIfAbsent(heading(event, by), ignored -> new ArrayList<>())
                        .add(event));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.of(), entry.getValue(), limit))
                .toList();
    }

    private String heading(Event event, SectionPlan.Grouping by) {
        String other = desk.language().word("section.other");
        return switch (by) {
            case TOPIC -> event.topics().stream()
                    .findFirst()
                    .flatMap(desk.reference()::topic)
                    .map(Topic::name)
                    .orElse(other);
            case REGION -> desk.firstAsked(Region.class, event).map(Region::name).orElse(other);
            case COUNTRY, COUNTRIES -> desk.firstAsked(Country.class, event)
                    .map(country -> desk.name(country.code()))
                    .orElse(other);
            case DAY -> desk.language().day(event.date().first(desk.zone()));
            case KIND -> Language.capitalised(desk.language().word("kind." + event.kind().word()));
            case PERSON -> event.people().stream()
                    .findFirst()
                    .flatMap(desk.reference().people()::named)
                    .map(Person::name)
                    .orElse(other);
        };
    }

    private List<Group> listed(List<Event> events, List<SectionPlan.ListedSection> sections) {
        List<Event> rest = new ArrayList<>(events);
        List<Group> groups = new ArrayList<>();
        for (SectionPlan.ListedSection section : sections) {
            List<Event> taken = rest.stream()
                    .filter(event -> desk.selection().meets(event, section.select()))
                    .sorted(Weight.heaviestFirst(desk.zone()))
                    .toList();
            rest.removeAll(taken);
            if (!taken.isEmpty()) {
                groups.add(listed(taken, section));
            }
        }
        if (!rest.isEmpty()) {
            rest.sort(Weight.heaviestFirst(desk.zone()));
            groups.add(new Group(desk.language().word("section.other"), List.of(), rest, 0));
        }
        return groups;
    }

    private Group listed(List<Event> taken, SectionPlan.ListedSection section) {
        if (section.heading().isPresent()) {
            return new Group(section.heading().get(), List.of(), taken, section.limit());
        }
        Cluster cluster = taken.stream()
                .map(event -> Cluster.ofCountries(event, java.util.Set.of()))
                .reduce(Cluster::with)
                .orElseThrow();
        return Headings.of(desk, section.limit()).groups(List.of(cluster)).getFirst();
    }
}
