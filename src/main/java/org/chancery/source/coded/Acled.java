package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.chancery.reference.ReferenceData;

/** Rows of the Armed Conflict Location and Event Data, as the interface of their site or a download of it gives them. */
final class Acled implements NamedCoding {
    static final List<String> NEEDED = List.of("event_date", "event_type", "country");
    private static final Map<String, EventKind> KINDS = Map.of(
            "Battles", EventKind.ATTACK,
            "Explosions/Remote violence", EventKind.ATTACK,
            "Violence against civilians", EventKind.ATTACK,
            "Protests", EventKind.PROTEST,
            "Riots", EventKind.PROTEST);
    private static final String DEVELOPMENT = "Strategic developments";
    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December");

    private final Header header;
    private final Violence violence;
    private final CodedPlaces places;
    private final CodedShelf shelf;
    private final CodedShelf.Rule development;

    Acled(Header header, ReferenceData reference, CodedShelf shelf) {
        NamedActors actors = new NamedActors(reference);
        this.header = header;
        this.violence = new Violence(actors, shelf);
        this.places = new CodedPlaces(actors::countryOf);
        this.shelf = shelf;
        this.development = shelf.rule("a development that is no agreement");
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public String dayColumn() {
        return "event_date";
    }

    /** A day such as 2022-01-05, or as 05 January 2022. */
    @Override
    public int day(Rows rows) {
        int day = Days.of(rows, dayCell());
        String[] words = day < 0 ? rows.text(dayCell()).strip().split(" ") : new String[0];
        int month = words.length == 3 ? MONTHS.indexOf(words[1]) + 1 : 0;
        boolean isWritten = month > 0 && words[0].matches("[0-9]{1,2}") && words[2].matches("[0-9]{4}");
        return isWritten ? Integer.parseInt(words[2]) * 10_000 + month * 100 + Integer.parseInt(words[0]) : day;
    }

    @Override
    public void read(Rows rows, LocalDate day) {
        String type = text(rows, "event_type");
        boolean isAgreement = type.equals(DEVELOPMENT) && text(rows, "sub_event_type").equals("Agreement");
        Optional<EventKind> kind =
                isAgreement ? Optional.of(EventKind.AGREEMENT) : Optional.ofNullable(KINDS.get(type));
        if (type.equals(DEVELOPMENT) && !isAgreement) {
            development.left();
        } else if (kind.isEmpty()) {
            shelf.refused("\"" + type + "\" is no type of event of ACLED", rows, header.at("event_type"),
                    "known: " + known());
        } else {
            violence.place(text(rows, "country")).ifPresent(place -> shelf.add(event(rows, day, kind.get(), place)));
        }
    }

    private static String known() {
        return Stream.concat(KINDS.keySet().stream(), Stream.of(DEVELOPMENT)).sorted()
                .collect(Collectors.joining(", "));
    }

    private CodedEvent event(Rows rows, LocalDate day, EventKind kind, Actor place) {
        String second = text(rows, "actor2");
        return new CodedEvent(
                shelf.dataset("ACLED"), number(rows), day, kind, kind.word(),
                violence.side(text(rows, "actor1"), place),
                violence.side(second, place), places.of(text(rows, "location"), text(rows, "country")), 1,
                Violence.title(text(rows, "notes")), "", shelf.file(), rows.line());
    }

    private String number(Rows rows) {
        String number = text(rows, "event_id_cnty");
        return number.isEmpty() ? "row " + rows.line() : number;
    }

    private String text(Rows rows, String column) {
        return rows.text(header.at(column)).strip();
    }
}
