package org.chancery.source.curated;

import java.nio.file.Path;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.reference.NameReader;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.line.EventBytes;

/** A file of events that somebody wrote as such. */
public final class CuratedFile {
    private CuratedFile() {}

    /** Whether it is read line by line, and only what lies in the window that is asked for. */
    public static boolean isStreamed(Path path) {
        return EventForm.of(path).isStreamed();
    }

    /** What it holds. A fault in it is an error, which keeps every edition from being made of it. */
    public static Harvest read(Asked asked, Setting setting) {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = EventBytes.onDisk(asked.path()).resolveSibling("");
        PictureReader pictures = new PictureReader(folder, setting.workspace(), setting.trail(), diagnostics);
        EventReader reader =
                new EventReader(new NameReader(setting.reference(), diagnostics), asked.zone(), pictures, diagnostics);
        EventForm form = EventForm.of(asked.path());
        Harvest harvest = switch (form) {
            case YAML, JSON -> new WholeFile(asked, reader, diagnostics).read(form);
            case JSON_LINES, TABLE -> new StreamedFile(asked, reader, diagnostics).read(form);
        };
        Completion completion = new Completion(asked.terms());
        return Harvest.of(
                harvest.source(), harvest.events().stream().map(completion::of).toList(), harvest.account(),
                harvest.diagnostics());
    }
}
