package org.chancery.source;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.source.line.EventBytes;
import org.chancery.source.line.FileHash;
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
    private final Kept<Path, FileHash> zips = new Kept<>(Integer.MAX_VALUE);

    KeptFiles(ReferenceData reference, Path workspace) {
        this.reference = reference;
        this.workspace = workspace;
    }

    Contribution read(Path path, EventSource.Files source, Inquiry inquiry) {
        Trail trail = inquiry.trail();
        Path onDisk = EventBytes.onDisk(path);
        trail.note(onDisk);
        Optional<FileHash> zip = onDisk.equals(path) ? Optional.empty() : Optional.of(hash(onDisk, trail));
        SourceFormat format = source.format().orElseGet(() -> FormatGuess.of(path));
        boolean streams = SourceFile.isStreamed(path, format);
        Asked asked = new Asked(
                path, format, source.terms(), inquiry.zone(),
                streams ? SourceFile.window(inquiry.window(), format) : Window.always());
        Kept<Asked, Harvest> kept = streams
                ? streamed.get(inquiry.window(), Trail.none(), ignored -> new Kept<>(Integer.MAX_VALUE))
                : whole;
        Harvest harvest = kept.get(asked, trail, own -> {
            own.note(onDisk);
            return SourceFile.read(asked, new Setting(reference, workspace, own));
        });
        return new Contribution(format, zip.map(hash -> harvest.ofZip(onDisk, hash)).orElse(harvest));
    }

    /** The hash of a packed folder, which begins to be worked out before the first file of it is read. */
    private FileHash hash(Path zip, Trail trail) {
        return zips.get(zip, trail, own -> {
            own.note(zip);
            return new FileHash(zip);
        });
    }
}
