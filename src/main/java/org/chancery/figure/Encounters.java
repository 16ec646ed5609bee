package org.chancery.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.digest.Figures.Meeting;
import org.chancery.digest.Figures.Party;

/**
 * How often each met each.
 *
 * @param names of those who met anybody, those in most meetings first
 */
record Encounters(List<String> names, Map<Pair, Integer> counts) {
    /** More names than these are those of crowds: countries say more then. */
    private static final int MOST_PEOPLE = 12;

    /** Two who met, in the order of their names. */
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** By people; where there are many, by the countries that they speak for. */
    static Encounters of(List<Meeting> meetings) {
        Encounters people = of(meetings, Party::name);
        return people.names.size() > MOST_PEOPLE ? of(meetings, Party::side) : people;
    }

    int count(String one, String other) {
        return counts.getOrDefault(Pair.of(one, other), 0);
    }

    private static Encounters of(List<Meeting> meetings, Function<Party, String> name) {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> busy = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            TreeSet<String> names =
                    meeting.parties().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
            for (String one : names) {
                names.tailSet(one, false).forEach(other -> counts.merge(Pair.of(one, other), 1, Integer::sum));
            }
            if (names.size() > 1) {
                names.forEach(each -> busy.merge(each, 1, Integer::sum));
            }
        }
        List<String> names = busy.keySet().stream()
                .sorted(Comparator.comparingInt((String each) -> -busy.getOrDefault(each, 0)))
                .toList();
        return new Encounters(names, counts);
    }
}
