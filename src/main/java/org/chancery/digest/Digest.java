package org.chancery.digest;

import java.util.List;
import java.util.stream.Stream;

/**
 * The finished text of an edition, in the briefing's language.
 *
 * @param lead the opening sentence; empty for none
 * @param note the writer's own note on this edition; empty for none
 * @param sections the kept events, heaviest section first
 * @param briefly what had no room in a section, by headline
 * @param ahead what is announced for the days after the period, earliest first
 * @param sources every source cited, in the order of its number, which counts from 1
 */
public record Digest(
        Masthead masthead,
        String lead,
        String note,
        List<Section> sections,
        List<Entry> briefly,
        List<Upcoming> ahead,
        Ledger ledger,
        List<SourceNote> sources,
        Figures figures) {
    public Digest {
        sections = List.copyOf(sections);
        briefly = List.copyOf(briefly);
        ahead = List.copyOf(ahead);
        sources = List.copyOf(sources);
    }

    /** The entries of the period: those of all sections, then those in brief. */
    public List<Entry> entries() {
        return Stream.concat(sections.stream().flatMap(section -> section.entries().stream()), briefly.stream())
                .toList();
    }
}
