package org.chancery.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EventPattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/**
 * The curated event files that briefings name. A file that several briefings name is read once; an id that stands
 * twice in one briefing's files is an error that names both places.
 */
public final class EventFiles {
    private final ReferenceData reference;
    private final Path workspace;
    private final Kept<EventFile.Key, EventFile> read = new Kept<>(Integer.MAX_VALUE);

    /** Files whose people and places are those of the reference data, and whose pictures lie in the workspace. */
    public EventFiles(ReferenceData reference, Path workspace) {
        this.reference = reference;
        this.workspace = workspace;
    }

    /** The events of all files that a briefing names, in the order of the files' names. Faults are reported. */
    public EventSet of(Briefing briefing, Diagnostics diagnostics) {
        return of(briefing, Trail.none(), diagnostics);
    }

    /** The same, for one who asks again and again: a file is read anew when it has changed. */
    public EventSet of(Briefing briefing, Trail trail, Diagnostics diagnostics) {
        Map<String, Event> events = new LinkedHashMap<>();
        List<SourceText> sources = new ArrayList<>();
        for (Path path : paths(briefing, trail, diagnostics)) {
            EventFile.Key key = new EventFile.Key(path, briefing.zone());
            EventFile file = read.get(key, trail, own -> EventFile.read(key, reference, workspace, own));
            diagnostics.addAll(file.diagnostics());
            file.source().ifPresent(sources::add);
            file.events().forEach(event -> add(event, events, diagnostics));
        }
        return new EventSet(List.copyOf(events.values()), sources);
    }

    private static TreeSet<Path> paths(Briefing briefing, Trail trail, Diagnostics diagnostics) {
        Path base = briefing.source().path().resolveSibling("");
        TreeSet<Path> paths = new TreeSet<>();
        for (EventPattern pattern : briefing.events()) {
            paths.addAll(new FileGlob(base, pattern, trail).files(diagnostics));
        }
        return paths;
    }

    private static void add(Event event, Map<String, Event> events, Diagnostics diagnostics) {
        Event first = events.putIfAbsent(event.id(), event);
        if (first != null) {
            diagnostics.error(
                    event.origin(),
                    "a second event with the id \"" + event.id() + "\"",
                    "the first stands at " + place(first.origin()));
        }
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path() + ":" + spot.position().line() + ":"
                    + spot.position().column();
            case Origin.WholeFile file -> file.path().toString();
            case Origin.Run ignored -> "another place";
        };
    }
}
