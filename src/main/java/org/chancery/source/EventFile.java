package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.reference.NameReader;
import org.chancery.reference.ReferenceData;
import org.chancery.trail.Trail;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/** What a curated event file holds, and what is wrong with it. */
record EventFile(Optional<SourceText> source, List<Event> events, List<Diagnostic> diagnostics) {
    private static final List<String> KEYS = List.of("events");

    EventFile {
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Persons are known by the day of an event, and of a moment the zone decides which day it is. */
    record Key(Path path, ZoneId zone) {}

    static EventFile read(Key key, ReferenceData reference, Path workspace, Trail trail) {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = key.path().resolveSibling("");
        PictureReader pictures = new PictureReader(folder, workspace, trail, diagnostics);
        EventReader reader =
                new EventReader(new NameReader(reference, diagnostics), key.zone(), pictures, diagnostics);
        trail.note(key.path());
        Optional<YamlNode.Mapping> root = YamlReader.read(key.path(), diagnostics);
        List<Event> events = root.map(node -> events(node, reader, diagnostics)).orElse(List.of());
        return new EventFile(root.map(YamlNode.Mapping::source), events, diagnostics.list());
    }

    private static List<Event> events(YamlNode.Mapping root, EventReader reader, Diagnostics diagnostics) {
        Fields fields = Fields.of(root, "event file", KEYS, diagnostics);
        fields.require("events");
        List<Event> events = new ArrayList<>();
        fields.mappings("events").forEach(node -> reader.read(node).ifPresent(events::add));
        return events;
    }
}
