package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.CodedEvent;
import org.chancery.reference.ReferenceData;

/**
 * Rows of ICEWS, in the codes of CAMEO. What a story says of the same two is told once, so that a symmetric event, which
 * stands there in both directions, is one.
 */
final class Icews implements NamedCoding {
    static final List<String> NEEDED = List.of("Event Date", "Source Country", "CAMEO Code", "Target Country");

    private final Header header;
    private final NamedActors actors;
    private final Between between;
    private final CameoCodes codes;
    private final CodedPlaces places;
    private final CodedShelf shelf;

    Icews(Header header, ReferenceData reference, CodedShelf shelf) {
        this.header = header;
        this.actors = new NamedActors(reference);
        this.between = new Between(actors, shelf);
        this.codes = new CameoCodes(shelf);
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
        CameoCodes.Code code = codes.of(rows, header.at("CAMEO Code"));
        if (code.rule().isPresent()) {
            code.rule().get().left();
        } else if (code.kind().isEmpty()) {
            shelf.refused("\"" + rows.text(header.at("CAMEO Code")) + "\" is no code of CAMEO", rows,
                    header.at("CAMEO Code"), CameoCodes.HINT);
        } else {
            between.of(
                    new Between.Side(text(rows, "Source Country"), text(rows, "Source Name")),
                    new Between.Side(text(rows, "Target Country"), text(rows, "Target Name")),
                    (by, to) -> shelf.add(new CodedEvent(
                            shelf.dataset("ICEWS"), number(rows), day, code.kind().get(), code.text(), by, to,
                            places.of(text(rows, "City"), text(rows, "Country")), 1, "", "", shelf.file(),
                            rows.line())));
        }
    }

    /** Numbers of events stand twice in the older files; those of stories do not, and tell what belongs together. */
    private String number(Rows rows) {
        String story = text(rows, "Story ID");
        return story.isEmpty() ? text(rows, "Event ID") + "." + rows.line() : story;
    }

    private String text(Rows rows, String column) {
        String text = rows.text(header.at(column)).strip();
        return text.equals("NA") || text.equals("NULL") ? "" : text;
    }
}
