package org.chancery.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Masthead;
import org.chancery.digest.Section;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Upcoming;

/** Writes the digest of an edition from the events that were chosen for it, with the editor's notes on some. */
final class DigestWriter {
    private final Desk desk;
    private final SourceList sources = new SourceList();
    private final EntryWriter entries;
    private final Set<String> ids = new HashSet<>();

    DigestWriter(Desk desk, Map<String, List<String>> notes) {
        this.desk = desk;
        this.entries = new EntryWriter(desk, sources, notes);
    }

    Digest digest(Choice choice) {
        List<Section> sections = new ArrayList<>();
        for (Choice.Chosen chosen : choice.sections()) {
            if (!chosen.group().kept().isEmpty()) {
                sections.add(section(chosen));
            }
        }
        List<Entry> briefly = choice.briefly().stream().map(entries::entry).toList();
        List<Upcoming> ahead = choice.ahead().stream().map(Ranked::event).map(entries::upcoming).toList();
        return new Digest(
                masthead(),
                new Opening(desk).sentence(choice.ofPeriod()),
                desk.notes().note(),
                sections,
                briefly,
                ahead,
                sources.all(),
                new FigureCounts(desk).of(choice.ofPeriod(), desk.edition().period()));
    }

    private Section section(Choice.Chosen chosen) {
        Group group = chosen.group();
        List<Entry> kept = group.kept().stream().map(Ranked::event).map(entries::entry).toList();
        List<Entry> background = chosen.background().stream().map(Ranked::event).map(entries::entry).toList();
        List<SourceNote> headlines = group.kept().stream()
                .flatMap(each -> each.event().sources().stream())
                .map(sources::note)
                .distinct()
                .toList();
        return new Section(id(group), group.heading(), group.countries(), kept, headlines, background);
    }

    private String id(Group group) {
        Stream<String> parts = group.countries().isEmpty()
                ? Stream.of(group.heading())
                : group.countries().stream().map(Object::toString);
        String slug = String.join("-", parts.toList())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
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
