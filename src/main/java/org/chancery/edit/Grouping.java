package org.chancery.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.Criterion;
import org.chancery.briefing.SectionPlan;
import org.chancery.event.Event;
import org.chancery.reference.Country;
import org.chancery.reference.Person;
import org.chancery.reference.Region;
import org.chancery.reference.Territory;
import org.chancery.reference.Topic;
import org.chancery.text.Language;

/** Puts events under headings as a briefing's plan says, heaviest section first, days in their order. */
record Grouping(Desk desk) {

    /** The sections of events that are in their order; what nothing heads comes last. */
    List<Group> of(List<Ranked> events, SectionPlan plan) {
        String other = desk.language().word("section.other");
        List<Group> groups = new ArrayList<>(groups(events, plan));
        groups.sort(Comparator.comparing(group -> group.heading().equals(other)));
        return List.copyOf(groups);
    }

    private List<Group> groups(List<Ranked> events, SectionPlan plan) {
        return switch (plan) {
            case SectionPlan.Grouped plain when plain.by() == SectionPlan.Grouping.COUNTRIES ->
                new CountryCombinations(desk, plain.limit()).of(events);
            case SectionPlan.Grouped plain when plain.by() == SectionPlan.Grouping.DAY ->
                byHeading(inOrderOfDays(events), plain.by(), plain.limit());
            case SectionPlan.Grouped plain -> byHeading(events, plain.by(), plain.limit());
            case SectionPlan.Listed written -> listed(events, written.sections());
        };
    }

    private List<Ranked> inOrderOfDays(List<Ranked> events) {
        return events.stream()
                .sorted(Comparator.<Ranked, LocalDate>comparing(each -> each.event().date().first(desk.zone()))
                        .thenComparingInt(Ranked::place))
                .toList();
    }

    private List<Group> byHeading(List<Ranked> events, SectionPlan.Grouping by, int limit) {
        Map<Head, List<Ranked>> groups = new LinkedHashMap<>();
        for (Ranked each : events) {
            groups.computeIfAbsent(head(each.event(), by), ignored -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey().heading(), List.of(), entry.getKey().draws(), entry.getValue(), limit))
                .toList();
    }

    /** What heads a section, and what else it refers to. */
    private record Head(String heading, Criterion draws) {}

    private Head head(Event event, SectionPlan.Grouping by) {
        Optional<Head> head =
                switch (by) {
                    case TOPIC ->
                        event.topics().stream().findFirst().flatMap(desk.reference()::topic).map(Grouping::head);
                    case REGION -> region(event).map(region -> head(region.name(), region));
                    case COUNTRY, COUNTRIES -> country(event).map(country -> head(desk.shownName(country), country));
                    case DAY -> Optional.of(new Head(
                            Language.capitalised(day(event.date().first(desk.zone()))), Group.NOTHING));
                    case KIND -> Optional.of(new Head(
                            Language.capitalised(desk.language().word("kind." + event.kind().word())), Group.NOTHING));
                    case PERSON -> event.people().stream()
                            .findFirst()
                            .flatMap(desk.reference().people()::named)
                            .map(Grouping::head);
                };
        return head.orElseGet(() -> new Head(desk.language().word("section.other"), Group.NOTHING));
    }

    /** The first asked-for country abroad, else the principal's own; any where none was asked for. */
    private Optional<Territory> country(Event event) {
        return desk.abroad(event).stream()
                .findFirst()
                .or(() -> desk.askedCountries(event).stream().findFirst())
                .flatMap(desk.reference()::country);
    }

    /** Of several years a day is named with its year. */
    private String day(LocalDate day) {
        boolean sameYear = desk.edition().period().from().getYear() == desk.edition().period().last().getYear();
        return sameYear ? desk.language().day(day) : desk.language().date(day);
    }

    /** The asked-for region; where none was asked for, the first that the event or one of its countries abroad lies in. */
    private Optional<Region> region(Event event) {
        boolean anyAsked = desk.briefing().countries().stream().anyMatch(Region.class::isInstance);
        if (anyAsked) {
            return desk.firstAsked(Region.class, event);
        }
        return event.regions().stream()
                .findFirst()
                .flatMap(desk.reference()::region)
                .or(() -> desk.abroad(event).stream()
                        .flatMap(code -> desk.reference().regions().all().stream()
                                .filter(region -> region.countries().contains(code)))
                        .findFirst());
    }

    private static Head head(Topic topic) {
        return new Head(topic.name(), new Criterion.About(Set.of(topic.id())));
    }

    private static Head head(Person person) {
        return new Head(person.name(), new Criterion.With(Set.of(person.id())));
    }

    private Head head(String heading, Territory territory) {
        return new Head(heading, desk.drawing(territory));
    }

    private List<Group> listed(List<Ranked> events, List<SectionPlan.ListedSection> sections) {
        List<Ranked> rest = events;
        List<Group> groups = new ArrayList<>();
        for (SectionPlan.ListedSection section : sections) {
            List<Ranked> taken = new ArrayList<>();
            List<Ranked> left = new ArrayList<>();
            rest.forEach(each -> (desk.selection().meets(each.event(), section.select()) ? taken : left).add(each));
            rest = left;
            if (!taken.isEmpty()) {
                groups.add(listed(taken, section));
            }
        }
        if (!rest.isEmpty()) {
            groups.add(new Group(desk.language().word("section.other"), List.of(), Group.NOTHING, rest, 0));
        }
        return groups;
    }

    private Group listed(List<Ranked> taken, SectionPlan.ListedSection section) {
        if (section.heading().isPresent()) {
            return new Group(section.heading().get(), List.of(), section.select(), taken, section.limit());
        }
        return Headings.of(desk, section.limit())
                .groups(List.of(Cluster.ofCountries(taken)))
                .getFirst();
    }
}
