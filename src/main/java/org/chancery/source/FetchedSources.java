package org.chancery.source;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.reference.ReferenceData;
import org.chancery.source.calendar.CalendarFile;
import org.chancery.source.feed.FeedFile;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Fetched;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.source.web.Copy;
import org.chancery.source.web.Delivery;
import org.chancery.source.web.Newsstand;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/** The sources of events that lie at addresses of the web. What has not changed is not read again. */
final class FetchedSources {
    private static final int MOST = 64;

    private final ReferenceData reference;
    private final Path workspace;
    private final Newsstand newsstand;
    private final Kept<Read, Harvest> kept = new Kept<>(MOST);

    FetchedSources(ReferenceData reference, Path workspace, Newsstand newsstand) {
        this.reference = reference;
        this.workspace = workspace;
        this.newsstand = newsstand;
    }

    /** Why what was fetched cannot be read at all; empty where it can. */
    static Optional<String> fault(EventSource.Address source, Copy copy) {
        return source.format() == SourceFormat.CALENDAR
                ? Optional.empty()
                : FeedFile.fault(copy.path(), copy.bytes(), copy.charset());
    }

    private record Read(Asked asked, String sha256) {}

    /** Begins to fetch all that are among these sources. */
    void order(List<EventSource> sources) {
        newsstand.order(sources.stream()
                .filter(EventSource.Address.class::isInstance)
                .map(EventSource.Address.class::cast)
                .toList());
    }

    /** What came of an address; of a calendar what lies in the window. */
    Harvest read(EventSource.Address source, ZoneId zone, Window window, Trail trail) {
        Delivery delivery = newsstand.delivery(source);
        Optional<Harvest> read = delivery.copy().map(copy -> {
            // Noted only now: while it was fetched the file may have been written.
            trail.note(copy.path());
            boolean calendar = source.format() == SourceFormat.CALENDAR;
            return read(
                    new Asked(copy.path(), source.format(), source.terms(), zone, calendar ? window : Window.always()),
                    source, copy);
        });
        List<Diagnostic> said = new ArrayList<>(delivery.diagnostics());
        read.ifPresent(harvest -> said.addAll(harvest.diagnostics()));
        return read.map(harvest -> harvest.saying(said)).orElseGet(() -> Harvest.failed(said));
    }

    private Harvest read(Asked asked, EventSource.Address source, Copy copy) {
        Fetched fetched = new Fetched(source.url(), copy.address(), copy.bytes(), copy.sha256(), copy.charset());
        return kept.get(new Read(asked, copy.sha256()), Trail.none(), own -> {
            Setting setting = new Setting(reference, workspace, own);
            return asked.format() == SourceFormat.CALENDAR
                    ? CalendarFile.read(asked, setting, fetched)
                    : FeedFile.read(asked, setting, fetched);
        });
    }
}
