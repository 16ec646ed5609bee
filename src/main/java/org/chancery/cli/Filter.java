package org.chancery.cli;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.edit.Outcome;
import org.chancery.edit.Touch;
import org.chancery.edit.Verdict;
import org.chancery.event.Event;
import org.chancery.event.EventKind;
import org.chancery.reference.Territory;

/** What a listed event must meet: one of each sort; a sort that is empty asks for nothing. */
record Filter(
        List<Territory> countries, List<String> topics, List<String> people, Set<EventKind> kinds,
        Set<Outcome> outcomes) {

    boolean passes(Verdict verdict, ZoneId zone) {
        Event event = verdict.event();
        Touch touch = new Touch(zone);
        return (countries.isEmpty() || countries.stream().anyMatch(each -> touch.touches(event, each)))
                && (topics.isEmpty() || !Collections.disjoint(topics, event.topics()))
                && (people.isEmpty() || !Collections.disjoint(people, event.people()))
                && (kinds.isEmpty() || kinds.contains(event.kind()))
                && (outcomes.isEmpty() || outcomes.contains(verdict.outcome()));
    }
}
