package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Event;
import org.chancery.reference.NameReader;
import org.chancery.reference.ReferenceData;
import org.chancery.trail.Trail;

/** What a curated event file holds, and what is wrong with it. */
record EventFile(Optional<ReadFile> source, List<Event> events, List<Diagnostic> diagnostics) {
    EventFile {
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What is asked for: persons are known by the day of an event, and of a moment the zone decides which day it is.
     *
     * @param window the days whose events are asked for; a file that is read as a whole gives those of all days
     */
    record Key(Path path, ZoneId zone, Window window) {}

    static EventFile read(Key key, ReferenceData reference, Path workspace, Trail trail) {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = key.path().resolveSibling("");
        PictureReader pictures = new PictureReader(folder, workspace, trail, diagnostics);
        EventReader reader =
                new EventReader(new NameReader(reference, diagnostics), key.zone(), pictures, diagnostics);
        trail.note(key.path());
        EventForm form = EventForm.of(key.path());
        return switch (form) {
            case YAML, JSON -> new WholeFile(key.path(), reader, diagnostics).read(form);
            case JSON_LINES, TABLE -> new StreamedFile(key, reader, diagnostics).read(form);
        };
    }
}
