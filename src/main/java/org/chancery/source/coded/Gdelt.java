package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.reference.ReferenceData;

/**
 * Rows of GDELT. Those count that lead their report, are of a root that counts, and have two different countries, or a
 * country and a body.
 */
final class Gdelt implements Coding {
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    private static final int TEN_YEARS = 3650;
    private static final Set<String> ONES = Set.of("1.0", "true");

    private final Optional<Header> header;
    private final Optional<GdeltColumns> named;
    private GdeltColumns columns;
    private final CameoActors actors;
    private final CameoCodes codes;
    private final Days days;
    private final CodedPlaces places;
    private final CodedShelf shelf;
    private final Pair pair;
    private final String dataset;
    private final CodedShelf.Rule aside;
    private final CodedShelf.Rule nobody;
    private final CodedShelf.Rule misdated;

    /** Of a table with a header, or without one: then the number of cells of each row tells what they are. */
    Gdelt(Optional<Header> header, ReferenceData reference, Days days, CodedShelf shelf) {
        this.named = header.map(GdeltColumns::of);
        this.header = header;
        this.columns = named.orElse(GdeltColumns.SECOND_VERSION);
        this.actors = new CameoActors(reference, shelf);
        this.codes = new CameoCodes(shelf);
        this.places = new CodedPlaces(reference::countryWithFips);
        this.days = days;
        this.shelf = shelf;
        this.pair = new Pair(shelf);
        this.dataset = shelf.dataset("GDELT");
        this.aside = shelf.rule("not what its report leads with (IsRootEvent 0)");
        this.nobody = shelf.rule("an actor without a country");
        this.misdated = shelf.rule("a day that only stands for \"last month\" or \"last year\"");
    }

    @Override
    public int dayCell() {
        return named.map(GdeltColumns::day).orElse(1);
    }

    @Override
    public boolean hasWidth(Rows rows) {
        return header.isPresent() ? header.get().fits(rows) : GdeltColumns.isKnown(rows.cells());
    }

    @Override
    public String widths() {
        return header.map(each -> String.valueOf(each.size())).orElse("57, 58 or 61");
    }

    @Override
    public void read(Rows rows, LocalDate day) {
        if (named.isEmpty()) {
            columns = GdeltColumns.of(rows.cells());
        }
        if (columns.lead() >= 0 && !isOne(rows, columns.lead())) {
            aside.left();
            return;
        }
        CameoCodes.Code code = codes.of(rows, columns.code());
        if (code.rule().isPresent()) {
            code.rule().get().left();
        } else if (code.kind().isEmpty()) {
            shelf.refused("\"" + rows.text(columns.code()) + "\" is no code of CAMEO", rows, columns.code(),
                    CameoCodes.HINT);
        } else if (isNobody(rows, columns.country(), columns.group())
                || isNobody(rows, columns.otherCountry(), columns.otherGroup())) {
            nobody.left();
        } else {
            between(rows, day, code);
        }
    }

    /** Tables that a program has written again with a header have it in other words. */
    private boolean isOne(Rows rows, int cell) {
        return rows.length(cell) == 1
                ? rows.letter(cell, 0) == '1'
                : named.isPresent() && ONES.contains(rows.text(cell).toLowerCase(Locale.ROOT));
    }

    private static boolean isNobody(Rows rows, int country, int group) {
        return rows.length(country) == 0 && rows.length(group) == 0;
    }

    private void between(Rows rows, LocalDate day, CameoCodes.Code code) {
        CameoActors.Found by = actors.find(rows.text(columns.country()), rows.text(columns.group()));
        CameoActors.Found to = actors.find(rows.text(columns.otherCountry()), rows.text(columns.otherGroup()));
        if (by instanceof CameoActors.Found.Nobody unknown) {
            unknown.rule().left();
        } else if (to instanceof CameoActors.Found.Nobody unknown) {
            unknown.rule().left();
        } else if (by instanceof CameoActors.Found.Known one && to instanceof CameoActors.Found.Known other
                && pair.counts(one.actor(), other.actor())) {
            if (isMisdated(rows, day)) {
                misdated.left();
            } else if (Numbers.areReports(rows, columns.mentions(), shelf)) {
                shelf.add(event(rows, day, code, one.actor(), other.actor()));
            }
        }
    }

    /**
     * Whether the machine made the day of such words as "last year", which it takes for exactly 365 days before. Of "last
     * week", seven days before, the week is right, and of "yesterday" the day.
     */
    private boolean isMisdated(Rows rows, LocalDate day) {
        int added = Days.of(rows, columns.added());
        if (added == Days.of(day)) {
            return false;
        }
        long back = days.date(added).map(LocalDate::toEpochDay).orElse(day.toEpochDay()) - day.toEpochDay();
        return back == MONTH || back == YEAR || back == TEN_YEARS;
    }

    private CodedEvent event(Rows rows, LocalDate day, CameoCodes.Code code, Actor by, Actor to) {
        return new CodedEvent(
                dataset, columns.number() < 0 ? "row " + rows.line() : rows.text(columns.number()), day,
                code.kind().orElseThrow(), code.text(), by, to,
                places.of(rows.text(columns.place()), rows.text(columns.placeCountry())),
                Numbers.atLeastOne(rows, columns.mentions()), "", CodedAddress.of(rows, columns.url()), shelf.file(),
                rows.line());
    }
}
