package org.chancery.edit;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Edition;
import org.chancery.reference.Country;
import org.chancery.reference.Territory;
import org.chancery.text.Language;

/** The opening sentence: the writer's for this edition, else the briefing's, else the language's default. */
record Opening(Desk desk, Edition edition) {
    private static final int MOST_HEADLINES = 3;

    String sentence(List<Group> groups) {
        String writers = desk.briefing().notes(edition.id()).lead();
        String briefings = desk.briefing().wording().lead();
        if (groups.isEmpty()) {
            return writers.isEmpty() ? nothing() : writers;
        }
        return !writers.isEmpty() ? writers : !briefings.isEmpty() ? briefings : headlines(groups);
    }

    /** The headlines of the heaviest sections, in one sentence. */
    private String headlines(List<Group> groups) {
        List<String> titles = groups.stream()
                .limit(MOST_HEADLINES)
                .map(group -> group.events().getFirst().title())
                .toList();
        Language language = desk.language();
        String joined = String.join("; ", titles);
        return desk.briefing()
                .principal()
                .map(person -> language.word("lead.around", person.name(), joined))
                .orElseGet(() -> language.word("lead.headlines", joined));
    }

    private String nothing() {
        List<String> names = desk.briefing().countries().stream().map(this::name).toList();
        return names.isEmpty()
                ? desk.language().word("lead.emptyAnywhere")
                : desk.language().word("lead.empty", desk.language().list(names));
    }

    private String name(Territory territory) {
        return Optional.of(territory)
                .filter(Country.class::isInstance)
                .map(country -> desk.name(((Country) country).code()))
                .orElse(territory.name());
    }
}
