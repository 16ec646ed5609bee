package org.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds people by name: first by an id, name or alias, then by a surname that just one person in office that month has,
 * then by likeness among the people in office that month, or known without an office. A likeness counts where the
 * surnames are at least 0.86 alike, 0.05 more than those of anybody else whose given name fits too, and the given names,
 * where one is given, are equal or as much alike. A word alone that is the name of somebody known is like no other.
 * Loops stand here where streams would read better: a cold run pays for those.
 */
final class PersonFinder {
    private static final double LEAST_LIKENESS = 0.86;
    private static final double LEAST_LEAD = 0.05;
    private static final int MOST_SUGGESTIONS = 3;
    /** Scores are sums of doubles: a lead of exactly 0.05 is a lead. */
    private static final double ROUNDING = 1e-9;

    private final Catalog<Person> people;
    private final Surnames surnames;

    PersonFinder(Catalog<Person> people, Surnames surnames) {
        this.people = people;
        this.surnames = surnames;
    }

    PersonMatch find(String name, LocalDate at) {
        PersonMatch named = named(name, at);
        return named instanceof PersonMatch.Unknown ? byLikeness(name, YearMonth.from(at)) : named;
    }

    /** By all but likeness. */
    PersonMatch named(String name, LocalDate at) {
        YearMonth month = YearMonth.from(at);
        Optional<Person> one = people.named(name);
        if (one.isPresent()) {
            return new PersonMatch.Exact(one.get());
        }
        List<Person> namesakes = people.bearers(name);
        if (!namesakes.isEmpty()) {
            return inOffice(namesakes, month);
        }
        Optional<Person> turned = people.named(NameParts.turnedRound(name));
        return turned.isPresent() && NameParts.eitherOrder(turned.get())
                ? new PersonMatch.Exact(turned.get())
                : bySurname(name, month);
    }

    /** Of namesakes the one in office. */
    private static PersonMatch inOffice(List<Person> namesakes, YearMonth month) {
        List<Person> serving = serving(namesakes, month);
        return serving.size() == 1
                ? new PersonMatch.Exact(serving.getFirst())
                : new PersonMatch.Ambiguous(serving.isEmpty() ? namesakes : serving);
    }

    private PersonMatch bySurname(String name, YearMonth month) {
        List<Person> bearers = serving(surnames.bearers(FoldedName.of(name)), month);
        return switch (bearers.size()) {
            case 0 -> new PersonMatch.Unknown(List.of());
            case 1 -> new PersonMatch.Exact(bearers.getFirst());
            default -> new PersonMatch.Ambiguous(bearers);
        };
    }

    private PersonMatch byLikeness(String name, YearMonth month) {
        Asked asked = Asked.of(name);
        if (asked.western().given().isEmpty()) {
            List<Person> known = knownBy(FoldedName.of(name), month);
            if (!known.isEmpty()) {
                return new PersonMatch.Unknown(names(known));
            }
        }
        List<Scored> alike = alike(asked);
        List<Scored> fitting = new ArrayList<>();
        for (Scored each : alike) {
            if (isAround(each.person.person(), month) && each.person.fits(asked, LEAST_LIKENESS)) {
                fitting.add(each);
            }
        }
        if (fitting.isEmpty() || fitting.getFirst().score < LEAST_LIKENESS) {
            return new PersonMatch.Unknown(suggestions(alike));
        }
        Scored best = fitting.getFirst();
        List<Person> near = new ArrayList<>();
        for (Scored each : fitting) {
            if (each.score > best.score - LEAST_LEAD + ROUNDING) {
                near.add(each.person.person());
            }
        }
        return near.size() == 1
                ? new PersonMatch.Likely(near.getFirst(), best.score)
                : new PersonMatch.Ambiguous(near);
    }

    /**
     * Who has this word for a surname, out of office, or for a given name; those around first. It is no misspelt surname
     * of others then: "Antony" is not Antonov.
     */
    private List<Person> knownBy(String word, YearMonth month) {
        List<Person> all = new ArrayList<>(surnames.bearers(word));
        all.addAll(surnames.called(word));
        List<Person> known = serving(all, month);
        for (Person each : all) {
            if (!known.contains(each)) {
                known.add(each);
            }
        }
        return known;
    }

    private static List<String> names(List<Person> people) {
        List<String> names = new ArrayList<>();
        for (Person each : people) {
            if (names.size() < MOST_SUGGESTIONS) {
                names.add(each.name());
            }
        }
        return names;
    }

    /** Everybody with a surname so much like it that it could count, as a rival at least; the likest first. */
    private List<Scored> alike(Asked asked) {
        Map<String, Person> near = new LinkedHashMap<>();
        for (String surname : surnames.all()) {
            if (asked.isLike(surname, LEAST_LIKENESS - LEAST_LEAD)) {
                for (Person person : surnames.bearers(surname)) {
                    near.put(person.id(), person);
                }
            }
        }
        List<Scored> alike = new ArrayList<>();
        for (Person person : near.values()) {
            KnownPerson known = KnownPerson.of(person);
            alike.add(new Scored(known, known.likeness(asked)));
        }
        Collections.sort(alike);
        return alike;
    }

    /** Whoever has a surname like it, in office or not: "Victoria Nuland" must not suggest another Victoria. */
    private static List<String> suggestions(List<Scored> alike) {
        List<Person> likest = new ArrayList<>();
        for (Scored each : alike) {
            if (each.score >= LEAST_LIKENESS) {
                likest.add(each.person.person());
            }
        }
        return names(likest);
    }

    private static List<Person> serving(List<Person> people, YearMonth month) {
        List<Person> serving = new ArrayList<>();
        for (Person each : people) {
            if (isAround(each, month)) {
                serving.add(each);
            }
        }
        return serving;
    }

    /** Somebody who never held an office is no less known in one month than in another. */
    private static boolean isAround(Person person, YearMonth month) {
        return person.offices().isEmpty() || person.isInOffice(month);
    }

    private record Scored(KnownPerson person, double score) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            return Double.compare(other.score, score);
        }
    }
}
