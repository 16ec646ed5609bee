package org.chancery.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.source.database.Asking;
import org.chancery.source.database.DatabaseSource;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.source.line.EventBytes;
import org.chancery.source.line.FileHash;
import org.chancery.source.web.Newsstand;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;
import org.jspecify.annotations.Nullable;

/**
 * The sources of events that briefings name. A file that several briefings name is read once; an id that stands twice in
 * one briefing's curated events is an error that names both places.
 */
public final class EventSources {
    /** Briefings of one rhythm share a window; a reader of the preview turns back a page or two. */
    private static final int WINDOWS = 4;
    /** So long a database is not asked the same again. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private static final int ANSWERS = 8;

    /** What a database is asked at a step of time. */
    private record Question(Asking asking, long step) {}

    private final ReferenceData reference;
    private final Surroundings surroundings;
    /** Made when the first is named: most briefings name none. */
    private @Nullable DatabaseSource databases;
    /** Files that are read as a whole, by zone; the window makes no difference to them. */
    private final Kept<Asked, Harvest> whole = new Kept<>(Integer.MAX_VALUE);
    /** What was taken of streamed files, by window: of the windows that were asked for last. */
    private final Kept<Window, Kept<Asked, Harvest>> streamed = new Kept<>(WINDOWS);
    private final Kept<Question, Harvest> answers = new Kept<>(ANSWERS);
    private final FetchedSources fetched;
    private final Kept<Path, FileHash> zips = new Kept<>(Integer.MAX_VALUE);

    /** Sources whose people and places are those of the reference data, and whose pictures lie in the workspace. */
    public EventSources(ReferenceData reference, Surroundings surroundings) {
        this(reference, surroundings, new Newsstand(surroundings));
    }

    /** The same, for one who keeps what has been fetched while reference data comes and goes. */
    public EventSources(ReferenceData reference, Surroundings surroundings, Newsstand newsstand) {
        this.reference = reference;
        this.surroundings = surroundings;
        this.fetched = new FetchedSources(reference, surroundings.workspace(), newsstand);
    }

    /** The events of all sources that a briefing names, those of files in the order of their names. Faults are reported. */
    public EventSet of(Briefing briefing, Window window, Diagnostics diagnostics) {
        return of(briefing, window, Trail.none(), diagnostics);
    }

    /** The same, for one who asks again and again: a file is read anew when it has changed. */
    public EventSet of(Briefing briefing, Window window, Trail trail, Diagnostics diagnostics) {
        Gathering gathering = new Gathering(briefing, window, trail, diagnostics);
        fetched.order(briefing.events());
        briefing.events().forEach(gathering::add);
        return gathering.all();
    }

    private Harvest file(Path path, SourceFormat format, EventSource.Files source, Gathering gathering) {
        Trail trail = gathering.trail;
        trail.note(EventBytes.onDisk(path));
        boolean streams = SourceFile.isStreamed(path, format);
        Asked asked = new Asked(
                path, format, SourceFile.terms(source, format), gathering.briefing.zone(),
                streams ? SourceFile.window(gathering.window, format) : Window.always());
        Kept<Asked, Harvest> kept = streams
                ? streamed.get(gathering.window, Trail.none(), ignored -> new Kept<>(Integer.MAX_VALUE))
                : whole;
        return kept.get(asked, trail,
                own -> {
                    own.note(EventBytes.onDisk(path));
                    return SourceFile.read(asked, new Setting(reference, surroundings.workspace(), own));
                });
    }

    /** What is read of a packed folder is known by that. */
    private ReadFile onDisk(ReadFile file, Trail trail) {
        return file instanceof ReadFile.Streamed(Path path, FileHash hash, int passedOver)
                ? new ReadFile.Streamed(EventBytes.onDisk(path), zipHash(path, trail).orElse(hash), passedOver)
                : file;
    }

    /** The hash of a packed folder, which begins to be worked out with the first file that is read of it. */
    private Optional<FileHash> zipHash(Path path, Trail trail) {
        Path zip = EventBytes.onDisk(path);
        return zip.equals(path) ? Optional.empty() : Optional.of(zips.get(zip, trail, own -> {
            own.note(zip);
            return new FileHash(zip);
        }));
    }

    private DatabaseSource databases() {
        if (databases == null) {
            databases = new DatabaseSource(reference, surroundings);
        }
        return databases;
    }

    /** What has come together for one edition of one briefing. */
    private final class Gathering {
        private final Briefing briefing;
        private final Window window;
        private final Trail trail;
        private final Diagnostics diagnostics;
        private final Map<String, Event> events = new LinkedHashMap<>();
        private final CodedGathering coded = new CodedGathering();
        private final List<ReadFile> files = new ArrayList<>();
        private final List<SourceAccount> accounts = new ArrayList<>();
        private final TreeSet<Path> taken = new TreeSet<>();

        Gathering(Briefing briefing, Window window, Trail trail, Diagnostics diagnostics) {
            this.briefing = briefing;
            this.window = window;
            this.trail = trail;
            this.diagnostics = diagnostics;
        }

        void add(EventSource source) {
            int before = files.size();
            Account account = switch (source) {
                case EventSource.Files named -> files(named);
                case EventSource.Address named -> take(
                        fetched.read(named, briefing.zone(), window, trail), named.format());
                case EventSource.Database named -> database(named);
            };
            accounts.add(new SourceAccount(source, account, files.size() > before));
        }

        EventSet all() {
            return new EventSet(List.copyOf(events.values()), coded.list(), files, accounts);
        }

        /** A file that two sources of a briefing name is read for the first. */
        private Account files(EventSource.Files source) {
            Path base = briefing.source().path().resolveSibling("");
            Account all = Account.NONE;
            for (Path path : new TreeSet<>(new FileGlob(base, source, trail).files(diagnostics))) {
                if (taken.add(path)) {
                    zipHash(path, trail);
                    SourceFormat format = source.format().orElseGet(() -> FormatGuess.of(path));
                    all = all.and(take(file(path, format, source, this), format));
                }
            }
            return all;
        }

        private Account database(EventSource.Database source) {
            Asking asking = new Asking(
                    source, briefing.source().path().toAbsolutePath().resolveSibling(""), briefing.zone(), window);
            long step = surroundings.clock().instant().getEpochSecond() / KEPT.toSeconds();
            return take(
                    answers.get(new Question(asking, step), trail, own -> databases().read(asking, own)),
                    SourceFormat.JDBC);
        }

        private Account take(Harvest harvest, SourceFormat format) {
            diagnostics.addAll(harvest.diagnostics());
            harvest.source().map(file -> onDisk(file, trail)).ifPresent(files::add);
            Account account = harvest.account().merging(coded.add(harvest.coded()));
            for (Event event : harvest.events()) {
                if (!add(event, format)) {
                    account = account.merging(1);
                } else if (!window.holds(event.date(), briefing.zone())) {
                    account = account.passing(1);
                }
            }
            return account;
        }

        /** Of curated events an id is there once; a release or an item of a feed may come to hand twice. */
        private boolean add(Event event, SourceFormat format) {
            Event first = events.putIfAbsent(event.id(), event);
            boolean curated = format == SourceFormat.EVENTS || format == SourceFormat.JDBC;
            if (first != null && curated) {
                diagnostics.error(
                        event.origin(),
                        "a second event with the id \"" + event.id() + "\"",
                        "the first stands at " + place(first.origin()));
            }
            return first == null;
        }
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path() + ":" + spot.position().line() + ":"
                    + spot.position().column();
            case Origin.WholeFile file -> file.path().toString();
            case Origin.Run ignored -> "another place";
        };
    }
}
