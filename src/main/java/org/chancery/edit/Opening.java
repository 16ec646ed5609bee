package org.chancery.edit;

import java.util.List;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.reference.Country;
import org.chancery.reference.Person;
import org.chancery.reference.Territory;
import org.chancery.text.Language;

/** The opening sentence: the writer's for this edition, else the briefing's, else the language's default. */
record Opening(Desk desk) {

    String sentence(List<Event> events) {
        String writers = desk.notes().lead();
        if (!writers.isEmpty()) {
            return writers;
        }
        String briefings = desk.briefing().wording().lead();
        return events.isEmpty() ? nothing() : briefings.isEmpty() ? count(events) : briefings;
    }

    /** How many events there were around whom, and which countries most of them touch. */
    private String count(List<Event> events) {
        Language language = desk.language();
        String countries = language.list(inMost(events));
        Optional<String> principal = desk.briefing().principal().map(Person::name);
        String number = language.spelled(events.size());
        String key = principal.isPresent()
                ? countries.isEmpty() ? "lead.noCountries" : "lead.default"
                : countries.isEmpty() ? "lead.plain" : "lead.noPrincipal";
        return Language.capitalised(
                language.counted(key, events.size(), number, principal.orElse(""), countries));
    }

    private List<String> inMost(List<Event> events) {
        return desk.briefing().countries().stream()
                .filter(Country.class::isInstance)
                .map(territory -> ((Country) territory).code())
                .filter(code -> events.stream()
                        .filter(event -> event.countries().contains(code))
                        .count() > events.size() / 2)
                .map(code -> desk.language().inSentence(code.value(), desk.name(code)))
                .toList();
    }

    private String nothing() {
        List<String> names = desk.briefing().countries().stream().map(this::name).toList();
        return names.isEmpty()
                ? desk.language().word("lead.emptyAnywhere")
                : desk.language().word("lead.empty", desk.language().list(names));
    }

    private String name(Territory territory) {
        return territory instanceof Country country
                ? desk.language().inSentence(country.code().value(), desk.name(country.code()))
                : territory.name();
    }
}
