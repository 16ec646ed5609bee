package org.chancery.source.curated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Tally;
import org.chancery.yaml.YamlNode;

/** Takes the events of a file one by one, and keeps their account. */
final class EventShelf {
    private final EventReader reader;
    private final ZoneId zone;
    private final Diagnostics diagnostics;
    private final Tally tally;
    private final List<Event> events = new ArrayList<>();

    EventShelf(EventReader reader, ZoneId zone, Diagnostics diagnostics) {
        this.reader = reader;
        this.zone = zone;
        this.diagnostics = diagnostics;
        this.tally = new Tally(diagnostics);
    }

    void add(YamlNode.Mapping node) {
        Optional<Event> event = reader.read(node);
        if (event.isPresent()) {
            events.add(event.get());
            tally.kept();
            tally.dated(event.get().date().last(zone));
        } else {
            tally.faulty(node.origin());
        }
    }

    /** One that is no event at all, which has been reported. */
    void faulty(Origin place) {
        tally.faulty(place);
    }

    /** So many that lie outside of the days that are asked for, and the newest of them. */
    void outside(long count, Optional<LocalDate> newest) {
        tally.outside(count);
        newest.ifPresent(tally::dated);
    }

    Harvest harvest(Optional<ReadFile> source) {
        return Harvest.of(source, events, tally.account(), diagnostics.list());
    }
}
