package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/**
 * The curated event files that briefings name. A file that several briefings name is read once; an id that stands
 * twice in one briefing's files is an error that names both places.
 */
public final class EventFiles {
    /** Briefings of one rhythm share a window; a reader of the preview turns back a page or two. */
    private static final int WINDOWS = 4;

    private final ReferenceData reference;
    private final Path workspace;
    /** Files that are read as a whole, by zone; the window makes no difference to them. */
    private final Kept<EventFile.Key, EventFile> whole = new Kept<>(Integer.MAX_VALUE);
    /** What was taken of streamed files, by window: of the windows that were asked for last. */
    private final Kept<Window, Kept<EventFile.Key, EventFile>> streamed = new Kept<>(WINDOWS);

    /** Files whose people and places are those of the reference data, and whose pictures lie in the workspace. */
    public EventFiles(ReferenceData reference, Path workspace) {
        this.reference = reference;
        this.workspace = workspace;
    }

    /** The events of all files that a briefing names, in the order of the files' names. Faults are reported. */
    public EventSet of(Briefing briefing, Window window, Diagnostics diagnostics) {
        return of(briefing, window, Trail.none(), diagnostics);
    }

    /** The same, for one who asks again and again: a file is read anew when it has changed. */
    public EventSet of(Briefing briefing, Window window, Trail trail, Diagnostics diagnostics) {
        Map<String, Event> events = new LinkedHashMap<>();
        List<ReadFile> files = new ArrayList<>();
        for (Path path : paths(briefing, trail, diagnostics)) {
            EventFile file = file(path, briefing.zone(), window, trail);
            diagnostics.addAll(file.diagnostics());
            file.source().ifPresent(files::add);
            file.events().forEach(event -> add(event, events, diagnostics));
        }
        return new EventSet(List.copyOf(events.values()), files);
    }

    private EventFile file(Path path, ZoneId zone, Window window, Trail trail) {
        trail.note(path);
        boolean streams = EventForm.of(path).isStreamed();
        EventFile.Key key = new EventFile.Key(path, zone, streams ? window : Window.always());
        Kept<EventFile.Key, EventFile> kept =
                streams ? streamed.get(window, Trail.none(), ignored -> new Kept<>(Integer.MAX_VALUE)) : whole;
        return kept.get(key, trail, own -> EventFile.read(key, reference, workspace, own));
    }

    private static TreeSet<Path> paths(Briefing briefing, Trail trail, Diagnostics diagnostics) {
        Path base = briefing.source().path().resolveSibling("");
        TreeSet<Path> paths = new TreeSet<>();
        for (EventSource source : briefing.events()) {
            switch (source) {
                case EventSource.Curated curated ->
                    paths.addAll(new FileGlob(base, curated, trail).files(diagnostics));
            }
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
