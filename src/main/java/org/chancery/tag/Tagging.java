package org.chancery.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reference.Body;
import org.chancery.reference.City;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Named;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Region;
import org.chancery.reference.Topic;

/** What is being found in one text. */
final class Tagging {
    private static final int TITLE = 5;

    private final ReferenceData reference;
    private final LocalDate day;
    private final Weights<CountryCode> countries = new Weights<>();
    private final Weights<String> bodies = new Weights<>();
    private final Weights<String> regions = new Weights<>();
    private final Weights<String> people = new Weights<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Tagging(ReferenceData reference, LocalDate day) {
        this.reference = reference;
        this.day = day;
    }

    void title(String text, List<Phrases.Found<Term>> found) {
        found.forEach(each -> add(each.meaning(), TITLE));
        TitledNames.in(text, reference, day).forEach(each -> people.add(each, TITLE));
    }

    void text(String text, List<Phrases.Found<Term>> found) {
        found.forEach(each -> add(each.meaning(), 1));
        TitledNames.in(text, reference, day).forEach(each -> people.add(each, 1));
    }

    private void add(Term term, int weight) {
        if (term.meanings().size() == 1) {
            add(term.meanings().getFirst(), weight);
        }
    }

    private void add(Named meaning, int weight) {
        switch (meaning) {
            case Country country -> countries.add(country.code(), weight);
            case Body body -> bodies.add(body.id(), weight);
            case Region region -> regions.add(region.id(), weight);
            case Person person -> {
                if (person.offices().isEmpty() || person.officeOn(day).isPresent()) {
                    people.add(person.id(), weight);
                }
            }
            case City ignored -> throw new IllegalStateException("cities are not looked for");
            case Topic ignored -> throw new IllegalStateException("topics have keywords of their own");
        }
    }

    Tags tags(List<String> topics, Optional<KindRules.Guess> kind) {
        kind.ifPresent(guess -> doubts.add(new Doubt("kind", "guessed from \"" + guess.words() + "\"")));
        return new Tags(
                countries.heaviestFirst(), bodies.heaviestFirst(), regions.heaviestFirst(), people.heaviestFirst(),
                topics, kind.map(KindRules.Guess::kind), doubts);
    }
}
