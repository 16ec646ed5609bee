package org.chancery.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reports in sets of one event each. Two sets become one only when none of the one is ruled out by any of the other, so
 * that a chain of neighbours never joins what its ends keep apart.
 */
final class Sets {
    /** Very many reports of one event are much alike: some of them stand for all. */
    private static final int MOST_COMPARED = 20;

    private final List<Report> reports;
    private final Clash clash;
    private final List<List<Integer>> sets = new ArrayList<>();

    Sets(List<Report> reports, Clash clash) {
        this.reports = reports;
        this.clash = clash;
        for (int i = 0; i < reports.size(); i++) {
            sets.add(new ArrayList<>(List.of(i)));
        }
    }

    void join(int one, int other) {
        List<Integer> a = sets.get(one);
        List<Integer> b = sets.get(other);
        if (a == b || clash(a, b)) {
            return;
        }
        a.addAll(b);
        b.forEach(member -> sets.set(member, a));
    }

    private boolean clash(List<Integer> a, List<Integer> b) {
        return a.stream()
                .limit(MOST_COMPARED)
                .anyMatch(one -> b.stream()
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> clash.between(reports.get(one), reports.get(other))));
    }

    /** The sets, each with its leading report first, in the order of these. */
    List<List<Report>> all() {
        List<List<Report>> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            List<Integer> members = sets.get(i).stream().sorted(Comparator.naturalOrder()).toList();
            if (members.getFirst() == i) {
                all.add(members.stream().map(reports::get).toList());
            }
        }
        return all;
    }
}
