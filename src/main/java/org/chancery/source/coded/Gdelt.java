package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.chancery.reference.ReferenceData;

/**
 * Rows of GDELT. Those count that lead their report, are of a root that counts, and have two different countries, or a
 * country and a body.
 */
final class Gdelt implements Coding {
    private static final String DATASET = "GDELT";
    private static final String RULE_OF_DAY =
            "dated by \"last month\", \"last year\" or \"ten years ago\": the day is not known";

    private final Optional<GdeltColumns> named;
    private final int width;
    private final CameoActors actors;
    private final CameoCodes codes = new CameoCodes();
    private final Days days;
    private final CodedPlaces places;
    private final CodedShelf shelf;

    /** Of a table with a header, or without one: then the number of cells of each row tells what they are. */
    Gdelt(Optional<Header> header, ReferenceData reference, Days days, CodedShelf shelf) {
        this.named = header.map(GdeltColumns::of);
        this.width = header.map(Header::size).orElse(-1);
        this.actors = new CameoActors(reference);
        this.places = new CodedPlaces(reference::countryWithFips);
        this.days = days;
        this.shelf = shelf;
    }

    @Override
    public int dayCell() {
        return named.map(GdeltColumns::day).orElse(1);
    }

    @Override
    public boolean hasWidth(int cells) {
        return width < 0 ? GdeltColumns.isKnown(cells) : cells == width;
    }

    @Override
    public String widths() {
        return width < 0 ? "57, 58 or 61" : String.valueOf(width);
    }

    @Override
    public void read(Rows rows, LocalDate day) {
        GdeltColumns columns = named.orElseGet(() -> GdeltColumns.of(rows.cells()));
        Optional<CameoCodes.Code> code = codes.of(rows, columns.code());
        if (code.isEmpty()) {
            shelf.refused("\"" + rows.text(columns.code()) + "\" is no code of CAMEO", rows, "");
        } else if (columns.lead() >= 0 && !isOne(rows, columns.lead())) {
            shelf.left("not what its report leads with (IsRootEvent 0)");
        } else if (code.get().kind().isEmpty()) {
            shelf.left(code.get().rule());
        } else {
            between(rows, columns, day, code.get());
        }
    }

    private static boolean isOne(Rows rows, int cell) {
        return rows.length(cell) == 1 && rows.letter(cell, 0) == '1';
    }

    private void between(Rows rows, GdeltColumns columns, LocalDate day, CameoCodes.Code code) {
        if (isNobody(rows, columns.country(), columns.group())
                || isNobody(rows, columns.otherCountry(), columns.otherGroup())) {
            shelf.left("an actor without a country");
            return;
        }
        CameoActors.Found by = actors.find(rows.text(columns.country()), rows.text(columns.group()));
        CameoActors.Found to = actors.find(rows.text(columns.otherCountry()), rows.text(columns.otherGroup()));
        if (by instanceof CameoActors.Found.Nobody(String rule)) {
            shelf.left(rule);
        } else if (to instanceof CameoActors.Found.Nobody(String rule)) {
            shelf.left(rule);
        } else if (by instanceof CameoActors.Found.Known(Actor one)
                && to instanceof CameoActors.Found.Known(Actor other)) {
            Pair.rule(one, other).ifPresentOrElse(shelf::left, () -> {
                if (isMisdated(rows, columns, day)) {
                    shelf.left(RULE_OF_DAY);
                } else {
                    shelf.add(event(rows, columns, day, code, one, other));
                }
            });
        }
    }

    private static boolean isNobody(Rows rows, int country, int group) {
        return rows.length(country) == 0 && rows.length(group) == 0;
    }

    /**
     * Whether the machine made the day of such words as "last year", which it takes for exactly 365 days before. Of "last
     * week", seven days before, the week is right, and of "yesterday" the day.
     */
    private boolean isMisdated(Rows rows, GdeltColumns columns, LocalDate day) {
        int added = Days.of(rows, columns.added());
        Optional<LocalDate> made = added == Days.of(day) ? Optional.empty() : days.date(added);
        return made.map(date -> date.toEpochDay() - day.toEpochDay())
                .filter(back -> back == 30 || back == 365 || back == 3650)
                .isPresent();
    }

    private CodedEvent event(
            Rows rows, GdeltColumns columns, LocalDate day, CameoCodes.Code code, Actor by, Actor to) {
        return new CodedEvent(
                DATASET, number(rows, columns), day, code.kind().orElse(EventKind.STATEMENT), code.text(), by, to,
                places.of(rows.text(columns.place()), rows.text(columns.placeCountry())),
                Numbers.atLeastOne(rows.text(columns.mentions())), "", CodedAddress.of(rows.text(columns.url())),
                shelf.file(), rows.line());
    }

    private static String number(Rows rows, GdeltColumns columns) {
        return columns.number() < 0 ? "row " + rows.line() : rows.text(columns.number());
    }
}
