package org.chancery.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.digest.Attendee;
import org.chancery.digest.Quotation;
import org.chancery.digest.Side;
import org.chancery.event.Event;
import org.chancery.event.Position;
import org.chancery.event.Position.Speaker;
import org.chancery.event.Quote;
import org.chancery.reference.Office;
import org.chancery.reference.Person;

/**
 * What each side says: the quotes and positions of a period by the country or body for which they are said. A person
 * speaks for the body that the office held that day is an office of ("Secretary General of NATO"), else for the own
 * country.
 */
record Positions(Desk desk, EntryWriter entries) {

    /** The sides, the principal's own first, then those that say most. */
    List<Side> of(List<Event> events) {
        Map<String, List<Side.Position>> sides = new LinkedHashMap<>();
        events.stream().sorted(desk.earliestFirst()).forEach(event -> {
            event.quotes()
                    .forEach(quote -> add(sides, side(new Speaker.Somebody(quote.by()), event), said(quote, event)));
            event.positions().forEach(each -> add(sides, side(each.by(), event), said(each, event)));
        });
        String own = desk.home().map(desk::name).orElse("");
        return sides.entrySet().stream()
                .map(side -> new Side(side.getKey(), side.getValue()))
                .sorted(Comparator.<Side, Boolean>comparing(side -> !side.name().equals(own))
                        .thenComparing(side -> -side.positions().size())
                        .thenComparing(Side::name))
                .toList();
    }

    private static void add(Map<String, List<Side.Position>> sides, String side, Side.Position position) {
        sides.computeIfAbsent(side, ignored -> new ArrayList<>()).add(position);
    }

    private Side.Position said(Quote quote, Event event) {
        Quotation words = entries.quotation(quote, event);
        return new Side.Position(
                quote.text(), true, words.speaker(), words.office(), event.title(), entries.dating(event),
                words.source().stream().toList());
    }

    private Side.Position said(Position position, Event event) {
        Optional<Attendee> speaker = switch (position.by()) {
            case Speaker.Somebody somebody -> entries.attendee(somebody.id(), event);
            case Speaker.State ignored -> Optional.empty();
            case Speaker.Organisation ignored -> Optional.empty();
        };
        return new Side.Position(
                position.text(), false, speaker.map(Attendee::name).orElse(""),
                speaker.map(Attendee::office).orElse(""), event.title(), entries.dating(event),
                position.source().map(number -> entries.number(event, number)).stream().toList());
    }

    private String side(Speaker speaker, Event event) {
        return switch (speaker) {
            case Speaker.State state -> desk.name(state.code());
            case Speaker.Organisation organisation ->
                desk.reference().body(organisation.id()).map(Desk::heading).orElse(organisation.id());
            case Speaker.Somebody somebody -> desk.reference().people().named(somebody.id())
                    .map(person -> side(person, event))
                    .orElse(somebody.id());
        };
    }

    private String side(Person person, Event event) {
        String office = person.officeOn(event.date().first(desk.zone())).map(Office::title).orElse("");
        return Stream.of(office.replaceFirst(".* of (the )?", ""), office.split(" ", 2)[0])
                .flatMap(name -> desk.reference().body(name).stream())
                .map(Desk::heading)
                .findFirst()
                .or(() -> person.country().map(desk::name))
                .orElse(person.name());
    }
}
