package org.chancery.briefing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.SourceText;
import org.chancery.reference.Person;
import org.chancery.reference.Territory;
import org.chancery.text.Language;

/**
 * A standing order for digests.
 *
 * @param id the file's name without {@code .yaml}
 * @param source the file it was read from
 * @param principal the person whose doings it follows
 * @param countries asked for, in the order that headings follow
 * @param select all that an event must meet, {@code countries} and {@code topics} included
 * @param limit entries in all sections together; what goes beyond it stands "in brief"
 * @param aheadDays the length of the look-ahead; 0 for none
 * @param editions the writer's own words, by edition
 */
public record Briefing(
        String id,
        SourceText source,
        Wording wording,
        Layout layout,
        Schedule schedule,
        ZoneId zone,
        Optional<Person> principal,
        List<Territory> countries,
        Criterion select,
        List<EventSource> events,
        SectionPlan sections,
        int limit,
        int aheadDays,
        BackgroundPlan background,
        Gate gate,
        Map<String, EditionNotes> editions) {
    public Briefing {
        countries = List.copyOf(countries);
        events = List.copyOf(events);
        editions = Map.copyOf(editions);
    }

    /** The same with its editions in another language. */
    public Briefing in(Language language) {
        return new Briefing(
                id, source, wording, layout.in(language), schedule, zone, principal, countries, select, events,
                sections, limit, aheadDays, background, gate, editions);
    }

    /** The same with other sources of events. */
    public Briefing with(List<EventSource> sources) {
        return new Briefing(
                id, source, wording, layout, schedule, zone, principal, countries, select, sources, sections, limit,
                aheadDays, background, gate, editions);
    }

    /** The writer's own word on an edition. */
    public EditionNotes notes(String edition) {
        return editions.getOrDefault(edition, EditionNotes.none());
    }
}
