package org.chancery.edit;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.event.Event;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Territory;
import org.chancery.text.Language;

/** What every step of the editing has at hand: the order and the reference data. */
record Desk(Briefing briefing, ReferenceData reference) {

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
        return new Selection(touch());
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

    /** A body's name in a heading: an acronym, where it is known by one. */
    static String heading(Body body) {
        return body.id().equals(body.id().toUpperCase(Locale.ROOT)) ? body.id() : body.name();
    }

    /** The country that the principal speaks for. */
    Optional<CountryCode> home() {
        return briefing.principal().flatMap(Person::country);
    }

    /** A country's name in the briefing's language. */
    String name(CountryCode code) {
        String english =
                reference.country(code.value()).map(Country::name).orElse(code.value());
        return language().countryName(code.value(), english);
    }
}
