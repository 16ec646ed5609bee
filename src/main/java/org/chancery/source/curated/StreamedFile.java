package org.chancery.source.curated;

import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.csv.EventTable;
import org.chancery.source.csv.TableRow;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.line.FileHash;
import org.chancery.source.line.Line;
import org.chancery.source.line.LineTest;
import org.chancery.source.line.Lines;
import org.chancery.yaml.JsonReader;

/** A file with an event a line, of which only those in the window are read beyond their date. */
final class StreamedFile {
    private final Asked asked;
    private final EventReader reader;
    private final Diagnostics diagnostics;
    private final DateGate gate;
    private final EventShelf shelf;

    StreamedFile(Asked asked, EventReader reader, Diagnostics diagnostics) {
        this.asked = asked;
        this.reader = reader;
        this.diagnostics = diagnostics;
        this.gate = new DateGate(asked.window(), asked.zone());
        this.shelf = new EventShelf(reader, asked.zone(), diagnostics);
    }

    Harvest read(EventForm form) {
        return Lines.open(asked.path(), diagnostics)
                .map(lines -> read(lines, form))
                .orElseGet(() -> Harvest.failed(diagnostics.list()));
    }

    private Harvest read(Lines opened, EventForm form) {
        FileHash hash = new FileHash(asked.path());
        try (Lines lines = opened) {
            if (form == EventForm.JSON_LINES) {
                jsonLines(lines);
            } else {
                table(lines);
            }
            lines.passedOver().forEach(shelf::faulty);
            ReadFile file = new ReadFile.Streamed(asked.path(), hash, gate.refused());
            shelf.outside(gate.refused(), gate.newestRefused());
            return shelf.harvest(Optional.of(file));
        }
    }

    /** Blank lines are as good as none. */
    private void jsonLines(Lines lines) {
        LineTest test = (bytes, length) -> gate.mayAdmit(JsonDay.of(bytes, length));
        for (Optional<Line> line = lines.next(test); line.isPresent(); line = lines.next(test)) {
            SourceText source = line.get().source();
            if (!source.text().isBlank() && JsonReader.peek(source, "date").map(gate::admits).orElse(true)) {
                long before = diagnostics.errors();
                JsonReader.read(source, diagnostics)
                        .filter(node -> diagnostics.errors() == before)
                        .flatMap(node -> EventMapping.of(node, diagnostics))
                        .ifPresentOrElse(shelf::add, () -> shelf.faulty(source.at(source.first(), 1, 1)));
            }
        }
    }

    private void table(Lines lines) {
        long before = diagnostics.errors();
        Optional<EventTable> opened = EventTable.open(lines, diagnostics);
        if (opened.isEmpty()) {
            if (diagnostics.errors() == before) {
                diagnostics.error(
                        Origin.file(asked.path()), "the file is empty",
                        "begin with a row of headers: id,date,kind,title,sources.title");
            }
            return;
        }
        EventTable table = opened.get();
        reader.excuse(table.missing());
        for (Optional<TableRow> row = table.next(gate::mayAdmit); row.isPresent(); row = table.next(gate::mayAdmit)) {
            if (gate.admits(row.get().text("date"))) {
                shelf.add(row.get().mapping(diagnostics));
            }
        }
    }
}
