package org.chancery.edit;

import java.util.List;
import java.util.Map;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Ledger;
import org.chancery.digest.Masthead;
import org.chancery.digest.Section;
import org.chancery.digest.SeeAlso;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Upcoming;
import org.chancery.event.Event;
import org.chancery.merge.Duplicates;

/** Writes the digest of an edition from the events that were chosen for it, with the editor's notes on some. */
final class DigestWriter {
    private final Desk desk;
    private final SourceList sources = new SourceList();
    private final EntryWriter entries;

    /** A writer who has these notes on some events, by their ids. */
    DigestWriter(Desk desk, Map<String, List<String>> notes) {
        this.desk = desk;
        this.entries = new EntryWriter(desk, sources, notes);
    }

    /**
     * The digest of what was chosen, compared with the period before by all events of both, each told once.
     *
     * @param all everything there is
     */
    Digest digest(Choice choice, Material all, List<Event> once, Duplicates duplicates) {
        List<Group> groups = choice.sections().stream()
                .map(Choice.Chosen::group)
                .filter(group -> !group.kept().isEmpty())
                .toList();
        SectionIds ids = new SectionIds(groups);
        CrossReferences references = new CrossReferences(desk, groups);
        List<Section> sections = choice.sections().stream()
                .filter(chosen -> !chosen.group().kept().isEmpty())
                .map(chosen -> section(chosen, ids, references.of(chosen.group())))
                .toList();
        List<Entry> briefly = choice.briefly().stream().map(entries::entry).toList();
        List<Upcoming> ahead = choice.ahead().stream()
                .map(Ranked::event)
                .map(entries::announced)
                .toList();
        List<Event> ofPeriod = choice.ofPeriod();
        CodedMatters matters = new CodedMatters(all.coded(), new CodedSubjects(desk).asked());
        return new Digest(
                masthead(),
                new Opening(desk).sentence(ofPeriod),
                desk.notes().note(),
                sections,
                briefly,
                ahead,
                new Ledger(
                        new ChangesWriter(desk, entries, duplicates).changes(once),
                        new Encounters(desk).of(ofPeriod).stream().map(entries::line).toList(),
                        new Itinerary(desk).of(ofPeriod),
                        new Positions(desk, entries).of(ofPeriod),
                        new Courses(desk, entries).of(all.events()),
                        new CoverageWriter(desk, matters).coverage(told(choice))),
                sources.all(),
                new FigureCounts(desk).of(ofPeriod, once, matters));
    }

    /** What a reader of the digest knows of: nothing of it need be said again. */
    private static List<Event> told(Choice choice) {
        return choice.all().toList();
    }

    private Section section(Choice.Chosen chosen, SectionIds ids, List<CrossReferences.Place> references) {
        Group group = chosen.group();
        List<Entry> kept = group.kept().stream().map(Ranked::event).map(entries::entry).toList();
        List<Entry> background =
                chosen.background().stream().map(Ranked::event).map(entries::entry).toList();
        List<SourceNote> headlines = group.kept().stream()
                .flatMap(each -> each.event().sources().stream())
                .map(sources::note)
                .distinct()
                .toList();
        List<SeeAlso> seeAlso = references.stream()
                .map(place -> new SeeAlso(
                        place.event().event().id(), place.event().event().title(), ids.of(place.group()),
                        place.group().heading()))
                .toList();
        return new Section(ids.of(group), group.heading(), group.countries(), kept, headlines, background, seeAlso);
    }

    private Masthead masthead() {
        Briefing briefing = desk.briefing();
        Edition edition = desk.edition();
        return new Masthead(
                briefing.id(),
                briefing.wording().title(),
                briefing.wording().subtitle(),
                briefing.wording().author(),
                desk.language(),
                briefing.layout().paper(),
                edition.id(),
                edition.period().from(),
                edition.period().last(),
                edition.stamp(),
                edition.unfinished());
    }
}
