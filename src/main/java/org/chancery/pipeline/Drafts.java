package org.chancery.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.edit.Edited;
import org.chancery.edit.Editor;
import org.chancery.edit.Material;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.ReferenceReader;
import org.chancery.render.Templates;
import org.chancery.render.html.Abandoned;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.render.html.Provenance;
import org.chancery.source.EventSet;
import org.chancery.source.EventSources;
import org.chancery.source.harvest.Window;
import org.chancery.source.web.Newsstand;
import org.chancery.text.Language;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/**
 * Makes drafts of editions again and again, in memory. Each time all is as its files have it now, and what has not
 * changed since the last time is not done again: neither a file is read, nor an edition edited, nor a template parsed.
 * Many threads may ask; a template that takes its time holds up those alone who ask for it.
 */
public final class Drafts {
    /** So many editions are remembered. */
    private static final int MOST = 24;

    private final Workspace workspace;
    private final InstantSource clock;
    private final Kept<Workspace, Library> library = new Kept<>(1);
    private final Kept<Wish.Text, Prepared> prepared = new Kept<>(MOST);
    private final Kept<String, Setter> setters = new Kept<>(MOST);
    private final Abandoned abandoned = new Abandoned();
    private final Memory memory = new Memory();
    private final Newsstand newsstand;

    /** Drafts of a workspace's briefings. */
    public Drafts(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.newsstand = EventSources.newsstand(workspace.surroundings(clock));
    }

    /** The workspace's reference data, and the events that are read with it. */
    private record Library(ReferenceData reference, EventSources events, List<Diagnostic> diagnostics) {}

    /** What is known of an edition before it is set. */
    private record Prepared(Optional<Manuscript> manuscript, List<Diagnostic> diagnostics) {}

    /** One template, with the trail of all that it was asked for. */
    private record Setter(HtmlRenderer renderer, Trail trail) {}

    /** What a briefing file says now; empty where it cannot be read, which is reported. */
    public synchronized Optional<Briefing> briefing(Path file, Trail trail, Diagnostics diagnostics) {
        return briefing(file, library(trail), trail, diagnostics);
    }

    /**
     * The events that a briefing names, as their files have them now; of files that are read line by line those that
     * today's edition needs.
     */
    public synchronized List<Event> events(Briefing briefing, Trail trail, Diagnostics diagnostics) {
        Period today = briefing.schedule().current(clock.instant(), briefing.zone());
        Edition edition = Edition.of(today, briefing.zone(), Optional.empty(), clock.instant());
        Window window = Windows.NEEDED.of(briefing, edition);
        return library(trail).events().of(briefing, window, trail, diagnostics).events();
    }

    /** The draft that is wished for, as its files have it now. One whose trail is stale already tells nothing. */
    public Draft draft(Wish wish) {
        Trail trail = Trail.watching(clock);
        try {
            return memory.enoughFor(() -> draft(wish, trail));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A file that is just being replaced may be gone between two looks at it.
            return trail.isStale()
                    ? Draft.unset(Optional.empty(), List.of(), trail)
                    : Draft.tripped(Mishap.of(wish.briefing(), e), trail);
        }
    }

    /** Where an element of a draft's page comes from, counted among all start tags; empty where there is none. */
    public Optional<Provenance> provenance(Draft draft, int element) {
        if (draft.page().isEmpty()) {
            return Optional.empty();
        }
        Setter setter = setter(draft.template(), Trail.watching(clock));
        synchronized (setter) {
            return draft.manuscript().flatMap(manuscript -> setter.renderer()
                    .provenance(manuscript.edited().digest(), draft.template(), element));
        }
    }

    /** Which step of time it is: a draft of another may be outdated though no file has changed. */
    public long step() {
        return Wish.step(clock);
    }

    /** The names of all templates; none where their folder cannot be read, which each draft says. */
    public List<String> templates() {
        try {
            return new Templates(workspace.templatesFolder()).names();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    /** What a template sees of a draft. */
    public static Map<String, Object> model(Manuscript manuscript) {
        return HtmlRenderer.model(manuscript.edited().digest());
    }

    private Draft draft(Wish wish, Trail trail) {
        Prepared text = text(wish, trail);
        Diagnostics found = new Diagnostics();
        found.addAll(text.diagnostics());
        return text.manuscript()
                .map(manuscript -> set(manuscript, wish.template(), trail, found))
                .orElseGet(() -> Draft.unset(Optional.empty(), found.list(), trail));
    }

    private Draft set(Manuscript manuscript, Optional<String> asked, Trail trail, Diagnostics found) {
        boolean sound = !found.hasErrors();
        ChosenTemplate chosen = new ChosenTemplate(manuscript.briefing(), asked);
        Gatekeeper.check(manuscript.briefing(), manuscript.edited(), found);
        if (!chosen.isThere(new Templates(workspace.templatesFolder(), trail), found)) {
            return Draft.unset(Optional.of(manuscript), found.list(), trail);
        }
        Setter setter = setter(chosen.name(), trail);
        synchronized (setter) {
            HtmlRenderer renderer = setter.renderer();
            try {
                Optional<String> page = renderer.render(manuscript.edited().digest(), chosen.name(), found);
                return new Draft(
                        Optional.of(manuscript), chosen.name(), page.filter(ignored -> sound),
                        renderer.printSheets(chosen.name()), found.list(), Optional.empty(), trail);
            } finally {
                trail.join(setter.trail());
            }
        }
    }

    private synchronized Prepared text(Wish wish, Trail trail) {
        return prepared.get(wish.text(clock), trail, own -> prepare(wish, own));
    }

    private Prepared prepare(Wish wish, Trail trail) {
        Diagnostics found = new Diagnostics();
        Library known = library(trail);
        found.addAll(known.diagnostics());
        Optional<Manuscript> manuscript = briefing(wish.briefing(), known, trail, found)
                .map(briefing -> edited(briefing, known, wish, trail, found));
        return new Prepared(manuscript, found.list());
    }

    private Manuscript edited(
            Briefing briefing, Library known, Wish wish, Trail trail, Diagnostics found) {
        Edition edition = wish.edition(briefing, clock.instant());
        EventSet events = known.events().of(briefing, Windows.NEEDED.of(briefing, edition), trail, found);
        new SourceWatch(edition, found).look(events);
        Briefing wished = wish.language().map(briefing::in).orElse(briefing);
        Edited edited =
                Editor.edit(wished, edition, new Material(events.events(), events.coded()), known.reference(), found);
        return new Manuscript(
                briefing, edition, events, new SourceReport(workspace).sentences(events.accounts()), edited);
    }

    private Optional<Briefing> briefing(Path file, Library known, Trail trail, Diagnostics found) {
        trail.note(file);
        return new BriefingReader(known.reference(), clock.instant(), found).read(file);
    }

    private Library library(Trail trail) {
        return library.get(workspace, trail, own -> {
            Diagnostics found = new Diagnostics();
            own.note(workspace.referenceFolder());
            ReferenceReader.filesOf(workspace.referenceFolder()).forEach(own::note);
            ReferenceData reference = ReferenceReader.readFolder(workspace.referenceFolder(), found);
            return new Library(reference, new EventSources(reference, workspace.surroundings(clock), newsstand),
                    found.list());
        });
    }

    private synchronized Setter setter(String template, Trail trail) {
        return setters.get(template, trail, own -> new Setter(
                new HtmlRenderer(new Templates(workspace.templatesFolder(), own), abandoned), own));
    }
}
