package org.chancery.edit;

import java.util.Comparator;
import java.util.List;

/** Refers from a section to entries that stand in another and belong here too, the heaviest of them. */
final class CrossReferences {
    private static final int MOST = 5;

    private final Desk desk;
    private final List<Place> places;

    /** References between these sections. */
    CrossReferences(Desk desk, List<Group> groups) {
        this.desk = desk;
        this.places = groups.stream()
                .flatMap(group -> group.kept().stream().map(each -> new Place(each, group)))
                .sorted(Comparator.comparingInt(place -> place.event.place()))
                .toList();
    }

    /** An entry, and the section where it stands. */
    record Place(Ranked event, Group group) {}

    /** What a section refers to. */
    List<Place> of(Group group) {
        if (group.draws().equals(Group.NOTHING)) {
            return List.of();
        }
        Selection selection = desk.selection();
        return places.stream()
                .filter(place -> place.group != group)
                .filter(place -> selection.meets(place.event.event(), group.draws()))
                .limit(MOST)
                .toList();
    }
}
