package org.chancery.source.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.chancery.reference.ReferenceData;

/** Rows of the Georeferenced Event Dataset of the Uppsala Conflict Data Program, monthly candidates too. */
final class Ucdp implements NamedCoding {
    static final List<String> NEEDED = List.of("date_start", "side_a", "side_b", "country");
    /** Some candidates were published without a first row that says this. */
    static final String[] COLUMNS = {"id", "relid", "year", "active_year", "code_status", "type_of_violence",
            "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
            "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
            "number_of_sources",
            "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec",
            "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
            "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end",
            "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"};
    private static final Map<String, String> SORTS = Map.of("1", "state-based", "2", "non-state", "3", "one-sided");

    private final Header header;
    private final Violence violence;
    private final CodedPlaces places;
    private final CodedShelf shelf;
    private final CodedShelf.Rule vague;

    Ucdp(Header header, ReferenceData reference, CodedShelf shelf) {
        NamedActors actors = new NamedActors(reference);
        this.header = header;
        this.violence = new Violence(actors, shelf);
        this.places = new CodedPlaces(actors::countryOf);
        this.shelf = shelf;
        this.vague = shelf.rule("a day that is known to the month at best");
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public String dayColumn() {
        return "date_start";
    }

    @Override
    public void read(Rows rows, LocalDate day) {
        int end = Days.of(rows, header.at("date_end"));
        if (end > 0 && end < Days.of(day)) {
            shelf.refused(
                    "\"" + text(rows, "date_end") + "\" is before " + day + ", when it began", rows,
                    header.at("date_end"), "are \"date_start\" and \"date_end\" the wrong way round?");
            return;
        }
        String precision = text(rows, "date_prec");
        if (precision.equals("4") || precision.equals("5")) {
            vague.left();
            return;
        }
        if (!Numbers.areReports(rows, header.at("number_of_sources"), shelf)) {
            return;
        }
        Optional<Actor> place = violence.place(text(rows, "country"));
        place.ifPresent(country -> shelf.add(new CodedEvent(
                shelf.dataset("UCDP"), number(rows), day, EventKind.ATTACK,
                SORTS.getOrDefault(text(rows, "type_of_violence"), "violence"),
                violence.side(text(rows, "side_a"), country), violence.side(text(rows, "side_b"), country),
                places.of(town(rows), text(rows, "country")), Numbers.atLeastOne(rows, header.at("number_of_sources")),
                Violence.title(text(rows, "source_headline")), "", shelf.file(), rows.line())));
    }

    private String town(Rows rows) {
        String place = text(rows, "where_coordinates");
        return place.isEmpty() ? text(rows, "adm_1") : place;
    }

    private String number(Rows rows) {
        String number = text(rows, "id");
        return number.isEmpty() ? "row " + rows.line() : number;
    }

    private String text(Rows rows, String column) {
        String text = rows.text(header.at(column)).strip();
        return text.equals("NA") ? "" : text;
    }
}
