package org.chancery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.source.csv.EventTable;
import org.chancery.source.csv.TableRow;
import org.chancery.source.line.FileHash;
import org.chancery.source.line.Line;
import org.chancery.source.line.Lines;
import org.chancery.yaml.JsonReader;
import org.chancery.yaml.YamlNode;

/** A file with an event a line, of which only those in the window are read beyond their date. */
final class StreamedFile {
    private final EventFile.Key key;
    private final EventReader reader;
    private final Diagnostics diagnostics;
    private final DateGate gate;
    private final List<Event> events = new ArrayList<>();

    StreamedFile(EventFile.Key key, EventReader reader, Diagnostics diagnostics) {
        this.key = key;
        this.reader = reader;
        this.diagnostics = diagnostics;
        this.gate = new DateGate(key.window(), key.zone());
    }

    EventFile read(EventForm form) {
        return Lines.open(key.path(), diagnostics)
                .map(lines -> read(lines, form))
                .orElseGet(() -> new EventFile(Optional.empty(), List.of(), diagnostics.list()));
    }

    private EventFile read(Lines opened, EventForm form) {
        FileHash hash = new FileHash(key.path());
        try (Lines lines = opened) {
            if (form == EventForm.JSON_LINES) {
                jsonLines(lines);
            } else {
                table(lines);
            }
            ReadFile file = new ReadFile.Streamed(key.path(), hash, gate.refused());
            return new EventFile(Optional.of(file), events, diagnostics.list());
        }
    }

    /** Blank lines are as good as none. */
    private void jsonLines(Lines lines) {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            SourceText source = line.get().source();
            if (!source.text().isBlank() && JsonReader.peek(source, "date").map(gate::admits).orElse(true)) {
                long before = diagnostics.errors();
                JsonReader.read(source, diagnostics)
                        .filter(node -> diagnostics.errors() == before)
                        .flatMap(node -> EventMapping.of(node, diagnostics))
                        .ifPresent(this::add);
            }
        }
    }

    private void table(Lines lines) {
        long before = diagnostics.errors();
        Optional<EventTable> opened = EventTable.open(lines, diagnostics);
        if (opened.isEmpty()) {
            if (diagnostics.errors() == before) {
                diagnostics.error(
                        Origin.file(key.path()), "the file is empty",
                        "begin with a row of headers: id,date,kind,title,sources.title");
            }
            return;
        }
        EventTable table = opened.get();
        reader.excuse(table.missing());
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (gate.admits(row.get().text("date"))) {
                add(row.get().mapping(diagnostics));
            }
        }
    }

    private void add(YamlNode.Mapping node) {
        reader.read(node).ifPresent(events::add);
    }
}
