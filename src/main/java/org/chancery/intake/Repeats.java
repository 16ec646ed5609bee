package org.chancery.intake;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.merge.Duplicates;
import org.chancery.merge.Merged;
import org.chancery.reference.ReferenceData;

/**
 * Finds drafts that tell of what is known. One whose id is known is left out; one that is only alike stays, with a word
 * on which it may be.
 *
 * @param known events, by their ids
 * @param shown a path as its reader would type it
 */
record Repeats(ReferenceData reference, Map<String, Event> known, Function<Path, String> shown) {

    /** The drafts whose ids are not known yet, each with one of its own. */
    List<Draft> withoutKnown(List<Draft> drafts) {
        Map<String, Draft> taken = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String id = draft.event().id();
            Draft first = taken.get(id);
            if (known.containsKey(id) || first != null && isSame(first.event(), draft.event())) {
                continue;
            }
            Draft own = first == null ? draft : renamed(draft, free(id, taken.keySet()));
            taken.put(own.event().id(), own);
        }
        return List.copyOf(taken.values());
    }

    /** The drafts, with a word where one may tell of a known event or of one before it. */
    List<Draft> compared(List<Draft> drafts) {
        Map<String, String> words = new HashMap<>();
        List<Event> all = Stream.concat(known.values().stream(), drafts.stream().map(Draft::event)).toList();
        Map<String, Integer> places = new HashMap<>();
        all.forEach(event -> places.put(event.id(), places.size()));
        for (Merged set : new Duplicates(reference, ZoneOffset.UTC).merge(all)) {
            List<Integer> members = Stream.concat(Stream.of(set.event()), set.others().stream())
                    .map(event -> places.getOrDefault(event.id(), 0))
                    .sorted()
                    .toList();
            String word = word(all.get(members.getFirst()));
            members.stream().skip(1).forEach(place -> words.put(all.get(place).id(), word));
        }
        return drafts.stream()
                .map(draft -> Optional.ofNullable(words.get(draft.event().id()))
                        .map(word -> draft.doubting("id", word))
                        .orElse(draft))
                .toList();
    }

    private String word(Event first) {
        String where = known.containsKey(first.id()) && first.origin() instanceof Origin.Spot spot
                ? " of " + shown.apply(spot.source().path()) + ":" + spot.position().line()
                : "";
        return "may be the same event as " + first.id() + where;
    }

    /** Whether all is the same but where it stands. */
    private static boolean isSame(Event one, Event other) {
        return one.equals(at(other, one.origin()));
    }

    private static Draft renamed(Draft draft, String id) {
        return new Draft(named(draft.event(), id), draft.doubts())
                .doubting("id", "another event is called " + draft.event().id() + " too");
    }

    private String free(String id, Set<String> taken) {
        Set<String> all = new HashSet<>(taken);
        all.addAll(known.keySet());
        int number = 2;
        while (all.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    private static Event named(Event event, String id) {
        return new Event(
                id, event.date(), event.announced(), event.kind(), event.title(), event.place(), event.countries(),
                event.bodies(), event.regions(), event.people(), event.topics(), event.weight(), event.status(),
                event.summary(), event.quotes(), event.positions(), event.sources(), event.picture(), event.origin());
    }

    private static Event at(Event event, Origin origin) {
        return new Event(
                event.id(), event.date(), event.announced(), event.kind(), event.title(), event.place(),
                event.countries(), event.bodies(), event.regions(), event.people(), event.topics(), event.weight(),
                event.status(), event.summary(), event.quotes(), event.positions(), event.sources(), event.picture(),
                origin);
    }
}
