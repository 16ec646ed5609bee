package org.chancery.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds people by name: first by an id, name or alias, then by a surname that just one person in office that month has,
 * then by likeness among the people in office that month. A likeness counts where the surnames are at least 0.86 alike,
 * 0.05 more than those of anybody else whose given name fits too, and the given names, where one is given, are
 * equal or as much alike.
 */
final class PersonFinder {
    private static final double LEAST_LIKENESS = 0.86;
    private static final double LEAST_LEAD = 0.05;
    private static final int MOST_SUGGESTIONS = 3;
    /** Scores are sums of doubles: a lead of exactly 0.05 is a lead. */
    private static final double ROUNDING = 1e-9;

    private final Catalog<Person> people;
    private volatile List<KnownPerson> known = List.of();

    PersonFinder(Catalog<Person> people) {
        this.people = people;
    }

    PersonMatch find(String name, LocalDate at) {
        YearMonth month = YearMonth.from(at);
        Optional<Person> one = people.named(name);
        if (one.isPresent()) {
            return new PersonMatch.Exact(one.get());
        }
        List<Person> namesakes = people.bearers(name);
        return namesakes.isEmpty() ? bySurname(name, month) : inOffice(namesakes, month);
    }

    /** Of namesakes the one in office. */
    private static PersonMatch inOffice(List<Person> namesakes, YearMonth month) {
        List<Person> serving =
                namesakes.stream().filter(each -> each.isInOffice(month)).toList();
        return serving.size() == 1
                ? new PersonMatch.Exact(serving.getFirst())
                : new PersonMatch.Ambiguous(serving.isEmpty() ? namesakes : serving);
    }

    private PersonMatch bySurname(String name, YearMonth month) {
        String key = FoldedName.of(name);
        List<Person> bearers = serving(month)
                .filter(each -> each.hasSurname(key))
                .map(KnownPerson::person)
                .toList();
        return switch (bearers.size()) {
            case 0 -> byLikeness(name, month);
            case 1 -> new PersonMatch.Exact(bearers.getFirst());
            default -> new PersonMatch.Ambiguous(bearers);
        };
    }

    private PersonMatch byLikeness(String name, YearMonth month) {
        Asked asked = Asked.of(name);
        List<Scored> alike = serving(month)
                .filter(each -> each.givenLike(asked, LEAST_LIKENESS))
                .map(each -> new Scored(each.person(), each.likeness(asked)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (alike.isEmpty() || alike.getFirst().score < LEAST_LIKENESS) {
            return new PersonMatch.Unknown(suggestions(asked));
        }
        Scored best = alike.getFirst();
        List<Person> near = alike.stream()
                .filter(each -> each.score > best.score - LEAST_LEAD + ROUNDING)
                .map(Scored::person)
                .toList();
        return near.size() == 1
                ? new PersonMatch.Likely(best.person, best.score)
                : new PersonMatch.Ambiguous(near);
    }

    /** Whoever has a surname like it, in office or not: "Victoria Nuland" must not suggest another Victoria. */
    private List<String> suggestions(Asked asked) {
        return known().stream()
                .map(each -> new Scored(each.person(), each.likeness(asked)))
                .filter(each -> each.score >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_SUGGESTIONS)
                .map(each -> each.person.name())
                .toList();
    }

    private Stream<KnownPerson> serving(YearMonth month) {
        return known().stream().filter(each -> each.person().isInOffice(month));
    }

    private List<KnownPerson> known() {
        if (known.isEmpty()) {
            known = people.all().stream().map(KnownPerson::of).toList();
        }
        return known;
    }

    private record Scored(Person person, double score) {}
}
