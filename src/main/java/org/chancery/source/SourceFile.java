package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.calendar.CalendarFile;
import org.chancery.source.coded.CodedFile;
import org.chancery.source.curated.CuratedFile;
import org.chancery.source.feed.FeedFile;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.source.line.Zip;
import org.chancery.source.release.Article;
import org.chancery.source.release.ReleaseFile;

/** A file of whatever format. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * All that a file holds, to be told, whatever its format is; that is known by its name and content. What is neither
     * of a format nor a release counts as an article.
     *
     * @param window the days that are taken of a calendar, which may have no end
     */
    public static Harvest all(Path path, Window window, Setting setting) {
        SourceFormat format = FormatGuess.of(path);
        SourceTerms terms = SourceTerms.usual(SourceTerms.Use.TEXT);
        Window days = format == SourceFormat.CALENDAR ? window : Window.always();
        Asked asked = new Asked(path, format, terms, ZoneOffset.UTC, days);
        return FormatGuess.isArticle(path) ? Article.read(asked, setting) : read(asked, setting);
    }

    /** The file itself; of a packed one those that it holds. What is wrong with it is reported. */
    public static List<Path> files(Path path, Diagnostics diagnostics) {
        if (!Zip.is(path)) {
            return List.of(path);
        }
        return Zip.files(path, diagnostics).stream().filter(FormatGuess::isSource).toList();
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
            case GDELT, ICEWS, POLECAT, UCDP, ACLED -> CodedFile.read(asked, setting);
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
}
