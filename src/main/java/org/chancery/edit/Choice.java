package org.chancery.edit;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.Event;

/**
 * The events that were chosen for an edition, each in its place.
 *
 * @param ahead announced for the days after the period
 */
record Choice(List<Chosen> sections, List<Ranked> ahead) {
    Choice {
        sections = List.copyOf(sections);
        ahead = List.copyOf(ahead);
    }

    /** A section's events, with the earlier ones that throw light on them. */
    record Chosen(Group group, List<Ranked> background) {
        Chosen {
            background = List.copyOf(background);
        }
    }

    /** All events that stand anywhere in the edition. */
    Stream<Event> all() {
        Stream<Ranked> background = sections.stream().flatMap(section -> section.background().stream());
        return Stream.concat(
                ofPeriod().stream(), Stream.concat(ahead.stream(), background).map(Ranked::event));
    }

    /** What has no room in its section, heaviest section first. */
    List<Event> briefly() {
        return sections.stream()
                .flatMap(section -> section.group().overflow().stream())
                .map(Ranked::event)
                .toList();
    }

    /** All events of the period. */
    List<Event> ofPeriod() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.group().kept().stream(), section.group().overflow().stream()))
                .map(Ranked::event)
                .toList();
    }
}
