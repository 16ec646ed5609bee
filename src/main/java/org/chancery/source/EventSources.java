package org.chancery.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.source.line.EventBytes;
import org.chancery.source.web.Newsstand;
import org.chancery.trail.Trail;

/**
 * The sources of events that briefings name. A file that several briefings name is read once; an id that stands twice in
 * one briefing's curated events is an error that names both places.
 */
public final class EventSources {
    private final KeptFiles files;
    private final Databases databases;
    private final FetchedSources fetched;

    /** Sources whose people and places are those of the reference data, and whose pictures lie in the workspace. */
    public EventSources(ReferenceData reference, Surroundings surroundings) {
        this(reference, surroundings, newsstand(surroundings));
    }

    /** Where what is fetched is had from; nothing is before an address is named. */
    public static Newsstand newsstand(Surroundings surroundings) {
        return new Newsstand(surroundings, FetchedSources::fault);
    }

    /** The same, for one who keeps what has been fetched while reference data comes and goes. */
    public EventSources(ReferenceData reference, Surroundings surroundings, Newsstand newsstand) {
        this.files = new KeptFiles(reference, surroundings.workspace());
        this.databases = new Databases(reference, surroundings);
        this.fetched = new FetchedSources(reference, surroundings.workspace(), newsstand);
    }

    /** The events of all sources that a briefing names, those of files in the order of their names. Faults are reported. */
    public EventSet of(Briefing briefing, Window window, Diagnostics diagnostics) {
        return of(briefing, window, Trail.none(), diagnostics);
    }

    /** The same, for one who asks again and again: a file is read anew when it has changed. */
    public EventSet of(Briefing briefing, Window window, Trail trail, Diagnostics diagnostics) {
        Inquiry inquiry = new Inquiry(briefing, window, trail, diagnostics);
        Gathering gathering = new Gathering(inquiry);
        fetched.order(briefing.events());
        Set<String> taken = new HashSet<>();
        for (EventSource source : briefing.events()) {
            switch (source) {
                case EventSource.Files named -> add(named, gathering, inquiry, taken);
                case EventSource.Address named -> gathering.add(source, List.of(new Contribution(
                        named.format(), fetched.read(named, inquiry.zone(), window, trail))), 0);
                case EventSource.Database named -> gathering.add(source, List.of(databases.ask(named, inquiry)), 0);
            }
        }
        return gathering.all();
    }

    /** A file that two sources of a briefing name, by whatever links, is read for the first. */
    private void add(EventSource.Files source, Gathering gathering, Inquiry inquiry, Set<String> taken) {
        List<Contribution> contributions = new ArrayList<>();
        int elsewhere = 0;
        FileGlob glob = new FileGlob(inquiry.folder(), source, inquiry.trail());
        for (Path path : new TreeSet<>(glob.files(inquiry.diagnostics()))) {
            if (taken.add(EventBytes.identity(path))) {
                contributions.add(files.read(path, source, inquiry));
            } else {
                elsewhere++;
            }
        }
        gathering.add(source, contributions, elsewhere);
    }
}
