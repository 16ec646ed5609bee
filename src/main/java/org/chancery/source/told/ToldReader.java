package org.chancery.source.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventKind;
import org.chancery.event.Quote;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Tally;
import org.chancery.tag.Doubt;
import org.chancery.tag.Reading;
import org.chancery.tag.Tagger;
import org.chancery.tag.Tags;

/**
 * Makes events of the items of one source, as far as they tell of diplomacy. Each item is counted, and so are those that
 * are kept; what is at home is left by a rule that {@link Diplomacy} states.
 */
public final class ToldReader {
    private static final int LEAD = 2;

    private final SourceTerms terms;
    private final ReferenceData reference;
    private final Tally tally;
    private final Map<String, List<Doubt>> doubts = new LinkedHashMap<>();

    public ToldReader(Asked asked, Setting setting, Tally tally) {
        this.terms = asked.terms();
        this.reference = setting.reference();
        this.tally = tally;
    }

    /** The event that an item tells of; empty where it tells of none. Either is counted. */
    public Optional<Event> read(ToldItem item) {
        LocalDate day = item.published().toLocalDate();
        tally.dated(day);
        Telling told = telling(item);
        if (told.title().isEmpty()) {
            tally.refused("an item without a title", item.origin(), "");
            return Optional.empty();
        }
        String title = told.title();
        Body body = told.body();
        Reading reading = Tagger.of(reference).reading(title, body.matter(), day);
        Set<CountryCode> home =
                new Home(reference).of(terms.countries(), item.url(), () -> reading.tags().countries());
        if (!new Diplomacy(reference, home).holds(title, body, reading)) {
            tally.left("about domestic matters", 1);
            return Optional.empty();
        }
        tally.kept();
        return Optional.of(event(told, reading.tags()));
    }

    /** An item, with its title and text as they are looked at. */
    private record Telling(ToldItem item, String publisher, String title, Body body) {}

    private Telling telling(ToldItem item) {
        String publisher = item.publisher().isEmpty() ? terms.publisher() : item.publisher();
        return new Telling(item, publisher, Headline.withoutSite(item.title(), publisher), Body.of(item.text()));
    }

    private Event event(Telling told, Tags tags) {
        ToldItem item = told.item();
        Body body = told.body();
        LocalDate day = item.published().toLocalDate();
        EventKind kind = tags.kind().orElse(EventKind.STATEMENT);
        String headline = kind == EventKind.STATEMENT
                ? Headline.of(told.title())
                : Headline.ofDeed(Headline.of(told.title()));
        When when = When.of(body.lead(LEAD), kind, day);
        doubts.put(item.id(), doubts(tags, when));
        Set<CountryCode> countries = new LinkedHashSet<>(tags.countries());
        countries.addAll(terms.countries());
        return new Event(
                item.id(), when.date(), Optional.of(day), kind, headline, Optional.empty(), List.copyOf(countries),
                tags.bodies(), tags.regions(), new Company(reference, day).of(headline, body), tags.topics(),
                OptionalInt.empty(), when.status(), body.summary(), quotes(body, day),
                List.of(), List.of(citation(told)), Optional.empty(), item.origin());
    }

    /** What the summary holds already is not said again below it. */
    private List<Quote> quotes(Body body, LocalDate day) {
        String summary = body.summary().plainText();
        return new Sayings(reference, day).in(body.paragraphs()).stream()
                .filter(quote -> !summary.contains(quote.text().replaceFirst("[.]$", "")))
                .toList();
    }

    private Citation citation(Telling told) {
        ToldItem item = told.item();
        String language = item.language().isEmpty() ? terms.language() : item.language();
        return new Citation(
                HtmlText.oneLine(item.title()), told.publisher(), item.url(),
                Optional.of(item.published().toLocalDate()), language);
    }

    private static List<Doubt> doubts(Tags tags, When when) {
        List<Doubt> doubts = new ArrayList<>(tags.doubts());
        if (tags.kind().isEmpty()) {
            doubts.add(new Doubt("kind", "no rule says one; taken for a statement"));
        }
        when.doubt().ifPresent(doubts::add);
        return doubts;
    }

    /** What an editor should look at, by the ids of the events. */
    public Map<String, List<Doubt>> doubts() {
        return Map.copyOf(doubts);
    }
}
