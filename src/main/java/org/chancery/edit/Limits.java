package org.chancery.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds an edition to its number of entries in all: the lightest beyond it stand "in brief". */
record Limits(int most) {

    List<Group> apply(List<Group> groups) {
        Set<Integer> within = groups.stream()
                .flatMap(group -> group.kept().stream())
                .map(Ranked::place)
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .collect(Collectors.toSet());
        return groups.stream().map(group -> trimmed(group, within)).toList();
    }

    private Group trimmed(Group group, Set<Integer> within) {
        int room = (int) group.kept().stream()
                .filter(each -> within.contains(each.place()))
                .count();
        boolean fits = room == group.kept().size();
        return fits ? group : group.with(room, "beyond the edition's limit of " + most);
    }
}
