package org.chancery.edit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Criterion;
import org.chancery.briefing.Edition;
import org.chancery.briefing.EditionNotes;
import org.chancery.event.Event;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Territory;
import org.chancery.text.Language;

/** What every step of the editing has at hand: the order, the edition and the reference data. */
record Desk(Briefing briefing, Edition edition, ReferenceData reference) {

    ZoneId zone() {
        return briefing.zone();
    }

    Language language() {
        return briefing.layout().language();
    }

    Touch touch() {
        return new Touch(zone());
    }

    Selection selection() {
        return new Selection(touch(), ranking());
    }

    Ranking ranking() {
        return new Ranking(this);
    }

    /** Whether an event counts to the edition's period. */
    boolean isOfPeriod(Event event) {
        return event.date().within(edition.period().from(), edition.period().until(), zone());
    }

    /** The order of days, and of ids within a day. */
    Comparator<Event> earliestFirst() {
        return Comparator.<Event, LocalDate>comparing(event -> event.date().first(zone()))
                .thenComparing(Event::id);
    }

    /** Whether an event is dated in the look-ahead's window. */
    boolean isAhead(Event event) {
        LocalDate until = edition.period().until();
        return event.date().within(until, until.plusDays(briefing.aheadDays()), zone());
    }

    /** The writer's own word on the edition. */
    EditionNotes notes() {
        return briefing.notes(edition.id());
    }

    /** The asked-for countries that an event touches, in the briefing's order; all that it touches where none is asked. */
    List<CountryCode> askedCountries(Event event) {
        if (briefing.countries().isEmpty()) {
            return event.countries();
        }
        return briefing.countries().stream()
                .filter(territory -> territory instanceof Country)
                .map(territory -> ((Country) territory).code())
                .filter(event.countries()::contains)
                .toList();
    }

    /** The first asked-for body or region of this sort that an event touches. */
    <T extends Territory> Optional<T> firstAsked(Class<T> sort, Event event) {
        return briefing.countries().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(territory -> touch().touches(event, territory))
                .findFirst();
    }

    /** The asked-for countries that an event touches, but for the principal's own. */
    List<CountryCode> abroad(Event event) {
        List<CountryCode> asked = askedCountries(event);
        return home().map(own -> asked.stream().filter(code -> !code.equals(own)).toList()).orElse(asked);
    }

    /** A territory's name in a heading: an acronym, where a body is known by one. */
    static String heading(Territory territory) {
        boolean acronym = territory instanceof Body && territory.id().equals(territory.id().toUpperCase(Locale.ROOT));
        return acronym ? territory.id() : territory.name();
    }

    /** A territory's name in the briefing's language, as far as it has one. */
    String shownName(Territory territory) {
        return territory instanceof Country country ? name(country.code()) : heading(territory);
    }

    /** What names a body, or touches a country or region: a body's members have lines and sections of their own. */
    static Criterion naming(Territory territory) {
        return territory instanceof Body body
                ? new Criterion.Names(Set.of(body.id()))
                : new Criterion.Touches(List.of(territory));
    }

    /** What belongs under a territory's heading too: for the principal's own country nothing, since nearly all touches it. */
    Criterion drawing(Territory territory) {
        boolean own = territory instanceof Country country && home().equals(Optional.of(country.code()));
        return own ? Group.NOTHING : naming(territory);
    }

    /** Whether a topic was asked for; every topic is where none was. */
    boolean isAskedTopic(String topic) {
        List<Criterion.About> asked = briefing.select() instanceof Criterion.All all
                ? all.of().stream()
                        .filter(Criterion.About.class::isInstance)
                        .map(Criterion.About.class::cast)
                        .toList()
                : List.of();
        return asked.stream().allMatch(about -> about.topics().contains(topic));
    }

    /** The country that the principal speaks for. */
    Optional<CountryCode> home() {
        return briefing.principal().flatMap(Person::country);
    }

    /** A country's name in the briefing's language, in English the one that it had at the period's end. */
    String name(CountryCode code) {
        String english =
                reference.country(code).map(country -> country.nameOn(edition.period().last())).orElse(code.value());
        return language().countryName(code.value(), english);
    }
}
