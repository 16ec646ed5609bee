package org.chancery.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;
import org.chancery.event.Event;
import org.chancery.event.Quote;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Person;

/**
 * Ranks the events of an edition by a published formula. The weight that an event file gives stands alone. Without one
 * the rank is the sum of the kind's weight, of the independent publishers beyond the first, of the principal's part, of
 * the countries asked for, and of the nearness to the end of the period; 100 at most by construction.
 */
record Ranking(Desk desk) {
    private static final int ABOVE_ALL = 10_000;
    private static final int EACH_PUBLISHER = 4;
    private static final int MOST_FOR_PUBLISHERS = 12;
    private static final int PRINCIPAL = 12;
    private static final int EACH_COUNTRY = 3;
    private static final int MOST_FOR_COUNTRIES = 9;
    private static final int MOST_FOR_RECENCY = 6;

    /** The events with their ranks: those that the writer put first, then by points, day and id. */
    List<Ranked> inOrder(List<Event> events) {
        Comparator<Ranked> order = Comparator.<Ranked>comparingInt(each -> -each.weight())
                .thenComparing(each -> each.event().date().first(desk.zone()))
                .thenComparing(each -> each.event().id());
        List<Ranked> ranked = new ArrayList<>(events.stream().map(this::ranked).toList());
        ranked.sort(order);
        ListIterator<Ranked> all = ranked.listIterator();
        while (all.hasNext()) {
            int place = all.nextIndex();
            Ranked each = all.next();
            all.set(new Ranked(each.event(), each.rank(), each.weight(), place));
        }
        return List.copyOf(ranked);
    }

    private Ranked ranked(Event event) {
        Rank rank = rank(event);
        int writers = desk.notes().placeOf(event.id());
        return new Ranked(event, rank, writers < 0 ? rank.points() : ABOVE_ALL - writers, 0);
    }

    /** An event's rank. */
    Rank rank(Event event) {
        if (event.weight().isPresent()) {
            return new Rank(List.of(new Rank.Term("weight", event.weight().getAsInt(), "the event file's own")));
        }
        List<Rank.Term> terms = new ArrayList<>();
        terms.add(new Rank.Term("kind", event.kind().weight(), event.kind().word()));
        terms.add(publishers(event));
        terms.add(principal(event));
        terms.add(countries(event));
        terms.add(recency(event));
        return new Rank(terms.stream().filter(term -> term.points() > 0).toList());
    }

    private static Rank.Term publishers(Event event) {
        int families = Publishers.families(event.sources());
        int points = Math.min(MOST_FOR_PUBLISHERS, EACH_PUBLISHER * (families - 1));
        return new Rank.Term("publishers", points, families + " independent");
    }

    private Rank.Term principal(Event event) {
        return desk.briefing().principal()
                .filter(person -> takesPart(person, event))
                .map(person -> new Rank.Term("principal", PRINCIPAL, person.name()))
                .orElse(new Rank.Term("principal", 0, ""));
    }

    private static boolean takesPart(Person person, Event event) {
        return event.people().contains(person.id())
                || event.quotes().stream().map(Quote::by).anyMatch(person.id()::equals);
    }

    /** Where a briefing asks for no country, none is in its focus. */
    private Rank.Term countries(Event event) {
        List<CountryCode> focus =
                desk.briefing().countries().isEmpty() ? List.of() : desk.askedCountries(event);
        String codes = focus.stream().map(CountryCode::value).collect(Collectors.joining(", "));
        return new Rank.Term("countries", Math.min(MOST_FOR_COUNTRIES, EACH_COUNTRY * focus.size()), codes);
    }

    /** One point less for each day before the period's last, none outside the period. */
    private Rank.Term recency(Event event) {
        LocalDate day = event.date().first(desk.zone());
        LocalDate last = desk.edition().period().last();
        long before = ChronoUnit.DAYS.between(day, last);
        boolean counts = before < MOST_FOR_RECENCY && desk.edition().period().contains(day);
        return new Rank.Term(
                "recency", counts ? MOST_FOR_RECENCY - (int) before : 0, before == 0 ? "last day" : day.toString());
    }
}
