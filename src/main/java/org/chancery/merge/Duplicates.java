package org.chancery.merge;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;

/** Finds several reports of one event among events, and makes them one. */
public final class Duplicates {
    private final ZoneId zone;
    private final ReportReader reader;
    private final Places places;
    private final SameEvent same;

    /** For events whose days are those of a zone. */
    public Duplicates(ReferenceData reference, ZoneId zone) {
        this.zone = zone;
        this.reader = new ReportReader(reference, zone);
        this.places = new Places(reference);
        this.same = new SameEvent(places);
    }

    /** Each event once, in the order in which its leading report stands; the order of the events makes no difference to what is merged. */
    public List<Merged> merge(List<Event> events) {
        List<Report> reports = events.stream()
                .map(reader::read)
                .sorted(Lead.ORDER)
                .toList();
        List<Match> matches = new ArrayList<>();
        new Candidates(reports).forEach((one, other) -> {
            double likeness = same.likeness(reports.get(one), reports.get(other));
            if (likeness > 0) {
                matches.add(new Match(one, other, likeness));
            }
        });
        matches.sort(Comparator.comparingDouble((Match match) -> -match.likeness)
                .thenComparingInt(Match::one)
                .thenComparingInt(Match::other));
        Sets sets = new Sets(reports, same.clash());
        matches.forEach(match -> sets.join(match.one, match.other));
        Joint joint = new Joint(places, zone);
        return sets.all().stream().map(joint::of).toList();
    }

    /** How alike two reports of one event are; 0 where they tell of two. */
    public double likeness(Event a, Event b) {
        return same.likeness(reader.read(a), reader.read(b));
    }

    /** Whether one event is the other put off to a later day. */
    public boolean isPutOff(Event planned, Event later) {
        return later.date().first(zone).isAfter(planned.date().last(zone))
                && same.isAnotherDate(reader.read(planned), reader.read(later));
    }

    private record Match(int one, int other, double likeness) {}
}
