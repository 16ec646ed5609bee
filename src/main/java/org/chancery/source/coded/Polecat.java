package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.chancery.reference.ReferenceData;

/** Rows of POLECAT, in the types and modes of PLOVER. Of several actors in a cell the first is taken. */
final class Polecat implements NamedCoding {
    static final List<String> NEEDED = List.of("Event Date", "Event Type", "Actor Country", "Recipient Country");
    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            Map.entry("AGREE", EventKind.AGREEMENT), Map.entry("CONSULT", EventKind.MEETING),
            Map.entry("CONSULT-visit", EventKind.VISIT), Map.entry("CONSULT-phone", EventKind.CALL),
            Map.entry("CONSULT-third-party", EventKind.TALKS), Map.entry("CONSULT-multilateral", EventKind.TALKS),
            Map.entry("SUPPORT", EventKind.SUPPORT), Map.entry("CONCEDE", EventKind.CONCESSION),
            Map.entry("COOPERATE", EventKind.COOPERATION), Map.entry("AID", EventKind.AID),
            Map.entry("RETREAT", EventKind.WITHDRAWAL), Map.entry("REQUEST", EventKind.DEMAND),
            Map.entry("ACCUSE", EventKind.ACCUSATION), Map.entry("REJECT", EventKind.REJECTION),
            Map.entry("THREATEN", EventKind.THREAT), Map.entry("PROTEST", EventKind.PROTEST),
            Map.entry("SANCTION", EventKind.SANCTIONS), Map.entry("ASSAULT", EventKind.ATTACK));
    private static final Map<String, String> NOT_COUNTED =
            Map.of("MOBILIZE", "a show of force (MOBILIZE)", "COERCE", "coercion (COERCE)");

    private final Header header;
    private final Between between;
    private final CodedPlaces places;
    private final CodedShelf shelf;

    Polecat(Header header, ReferenceData reference, CodedShelf shelf) {
        NamedActors actors = new NamedActors(reference);
        this.header = header;
        this.between = new Between(actors, shelf);
        this.places = new CodedPlaces(actors::countryOf);
        this.shelf = shelf;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public String dayColumn() {
        return "Event Date";
    }

    @Override
    public void read(Rows rows, LocalDate day) {
        String type = text(rows, "Event Type").toUpperCase(Locale.ROOT);
        String mode = text(rows, "Event Mode").toLowerCase(Locale.ROOT);
        String code = mode.isEmpty() ? type : type + "-" + mode;
        Optional<EventKind> kind = Optional.ofNullable(KINDS.getOrDefault(code, KINDS.get(type)));
        if (NOT_COUNTED.containsKey(type)) {
            shelf.rule(NOT_COUNTED.get(type)).left();
        } else if (kind.isEmpty()) {
            shelf.refused("\"" + text(rows, "Event Type") + "\" is no type of PLOVER", rows, header.at("Event Type"),
                    "known: " + known());
        } else {
            between.of(
                    new Between.Side(text(rows, "Actor Country"), text(rows, "Actor Name")),
                    new Between.Side(text(rows, "Recipient Country"), text(rows, "Recipient Name")),
                    (by, to) -> shelf.add(new CodedEvent(
                            shelf.dataset("POLECAT"), number(rows), day, kind.get(), code, by, to,
                            places.of(text(rows, "City"), text(rows, "Country")), 1, "", "", shelf.file(),
                            rows.line())));
        }
    }

    private static String known() {
        return Stream.concat(
                KINDS.keySet().stream().filter(type -> type.indexOf('-') < 0), NOT_COUNTED.keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String number(Rows rows) {
        String number = text(rows, "Event ID");
        return number.isEmpty() ? "row " + rows.line() : number;
    }

    /** The first of what stands in a cell. */
    private String text(Rows rows, String column) {
        String text = rows.text(header.at(column)).strip();
        int several = text.indexOf(';');
        String first = several < 0 ? text : text.substring(0, several).strip();
        return first.equals("None") || first.equals("NA") ? "" : first;
    }
}
