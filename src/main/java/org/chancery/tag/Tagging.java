package org.chancery.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.reference.Body;
import org.chancery.reference.City;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Named;
import org.chancery.reference.Person;
import org.chancery.reference.Region;
import org.chancery.reference.Topic;

/** What is being found in one text. */
final class Tagging {
    private final KnownNames known;
    private final LocalDate day;
    private final Weights<CountryCode> countries = new Weights<>();
    private final Weights<String> bodies = new Weights<>();
    private final Weights<String> regions = new Weights<>();
    private final Weights<String> people = new Weights<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Term> ambiguous = new ArrayList<>();

    Tagging(KnownNames known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    /** Counts what a stretch names, in its order, but for what means something else in this text. */
    void add(Stretch stretch, Namesakes namesakes) {
        SortedMap<Integer, Runnable> mentions = new TreeMap<>();
        for (TitledNames.Called called : new TitledNames(known, day).in(stretch.plain())) {
            mentions.put(called.at(), () -> add(called, stretch.weight()));
        }
        // A full name goes before the title and surname that are part of it.
        stretch.found().stream()
                .filter(each -> stretch.vicinity().admit(each) && !namesakes.refuse(each.words(stretch.plain())))
                .forEach(each -> mentions.put(each.from(), () -> add(each.meaning(), stretch.weight())));
        mentions.values().forEach(Runnable::run);
    }

    private void add(TitledNames.Called called, int weight) {
        people.add(called.person().id(), weight);
        if (called.isGuess()) {
            doubts.add(new Doubt("people", "\"" + called.words() + "\" taken for " + called.person().name()));
        }
    }

    private void add(Term term, int weight) {
        if (term.meanings().size() == 1) {
            add(term.meanings().getFirst(), weight);
        } else if (term.meanings().size() > 1) {
            ambiguous.add(term);
        }
    }

    private void add(Named meaning, int weight) {
        switch (meaning) {
            case Country country -> countries.add(country.code(), weight);
            case Body body -> bodies.add(body.id(), weight);
            case Region region -> regions.add(region.id(), weight);
            case Person person -> {
                if (TitledNames.isAround(person, day)) {
                    people.add(person.id(), weight);
                }
            }
            case City ignored -> throw new IllegalStateException("cities are not looked for");
            case Topic ignored -> throw new IllegalStateException("topics have keywords of their own");
        }
    }

    Tags tags(List<String> topics, Optional<KindRules.Guess> kind) {
        ambiguous.forEach(this::settle);
        kind.ifPresent(guess -> doubts.add(new Doubt("kind", "guessed from \"" + guess.words() + "\"")));
        return new Tags(
                countries.main(), bodies.main(), regions.main(), people.main(), topics,
                kind.map(KindRules.Guess::kind), doubts.stream().distinct().toList());
    }

    /** "Korean" counts for the one Korea that is named beside it. */
    private void settle(Term term) {
        List<Named> named = term.meanings().stream()
                .filter(each -> each instanceof Country country && countries.has(country.code()))
                .toList();
        if (named.size() == 1) {
            add(named.getFirst(), 1);
        }
    }
}
