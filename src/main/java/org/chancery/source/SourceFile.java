package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.source.calendar.CalendarFile;
import org.chancery.source.coded.CodedFile;
import org.chancery.source.curated.CuratedFile;
import org.chancery.source.feed.FeedFile;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.source.release.ReleaseFile;

/** A file of whatever format. */
public final class SourceFile {
    private SourceFile() {}

    /** All that a file holds, to be told, whatever its format is; that is known by its name and content. */
    public static Harvest all(Path path, Setting setting) {
        SourceTerms terms = SourceTerms.usual(SourceTerms.Use.TEXT);
        return read(new Asked(path, FormatGuess.of(path), terms, ZoneOffset.UTC, Window.always()), setting);
    }

    /** Whether a machine coded what it holds, by its name and content. */
    public static boolean isCoded(Path path) {
        return FormatGuess.of(path).isCoded();
    }

    static Harvest read(Asked asked, Setting setting) {
        return switch (asked.format()) {
            case EVENTS -> CuratedFile.read(asked, setting);
            case RELEASES -> ReleaseFile.read(asked, setting);
            case FEED -> FeedFile.read(asked, setting);
            case GDELT, ICEWS, POLECAT, UCDP, ACLED -> CodedFile.read(asked, setting).ofData(asked.terms().publisher());
            case CALENDAR -> CalendarFile.read(asked, setting);
            case JDBC -> throw new UnsupportedOperationException(asked.format().word());
        };
    }

    /** Whether it is read row by row, and only what lies in the window that is asked for. */
    static boolean isStreamed(Path path, SourceFormat format) {
        return format.isCoded() || format == SourceFormat.CALENDAR
                || format == SourceFormat.EVENTS && CuratedFile.isStreamed(path);
    }

    /** The days that are asked for of a file of this format. */
    static Window window(Window window, SourceFormat format) {
        return format.isCoded() ? window.ofCoded() : window;
    }

    /** What the briefing says of it; for a path alone what its format usually is for. */
    static SourceTerms terms(EventSource.Files source, SourceFormat format) {
        return source.format().isEmpty() && format.isCoded()
                ? SourceTerms.usual(SourceTerms.Use.FIGURES)
                : source.terms();
    }
}
