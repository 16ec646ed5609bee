package org.chancery.source;

import java.nio.file.Path;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/** Files that briefings name, each read once for as long as it stays the same. */
final class KeptFiles {
    /** Briefings of one rhythm share a window; a reader of the preview turns back a page or two. */
    private static final int WINDOWS = 4;

    private final ReferenceData reference;
    private final Path workspace;
    /** Files that are read as a whole, by zone; the window makes no difference to them. */
    private final Kept<Asked, Harvest> whole = new Kept<>(Integer.MAX_VALUE);
    /** What was taken of streamed files, by window: of the windows that were asked for last. */
    private final Kept<Window, Kept<Asked, Harvest>> streamed = new Kept<>(WINDOWS);

    KeptFiles(ReferenceData reference, Path workspace) {
        this.reference = reference;
        this.workspace = workspace;
    }

    Contribution read(Path path, EventSource.Files source, Inquiry inquiry) {
        inquiry.trail().note(path);
        SourceFormat format = source.format().orElseGet(() -> FormatGuess.of(path));
        boolean streams = SourceFile.isStreamed(path, format);
        Asked asked = new Asked(
                path, format, SourceFile.terms(source, format), inquiry.zone(),
                streams ? SourceFile.window(inquiry.window(), format) : Window.always());
        Kept<Asked, Harvest> kept = streams
                ? streamed.get(inquiry.window(), Trail.none(), ignored -> new Kept<>(Integer.MAX_VALUE))
                : whole;
        return new Contribution(
                format,
                kept.get(asked, inquiry.trail(),
                        own -> SourceFile.read(asked, new Setting(reference, workspace, own))));
    }
}
