package org.chancery.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.reference.CountryCode;

/** What is known of an event, by the keys of event files; what is not known is empty. */
record EventFields(Spots spots) {

    Map<String, Object> of(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", event.id());
        fields.put("date", EventWords.date(event.date()));
        fields.put("announced", event.announced().map(LocalDate::toString));
        fields.put("kind", event.kind().word());
        fields.put("status", event.status().word());
        fields.put("title", event.title());
        fields.put("place", event.place().map(place -> place.name()));
        fields.put("place_country", event.place().flatMap(place -> place.country()).map(CountryCode::value));
        fields.put("countries", EventWords.countries(event));
        fields.put("bodies", event.bodies());
        fields.put("people", event.people());
        fields.put("topics", event.topics());
        fields.put("weight", event.weight().isPresent() ? Optional.of(event.weight().getAsInt()) : Optional.empty());
        fields.put("summary", event.summary().markdown());
        fields.put("quotes", event.quotes().stream().map(EventFields::quote).toList());
        fields.put("positions", event.positions().stream().map(EventFields::position).toList());
        fields.put("sources", event.sources().stream().map(EventFields::source).toList());
        fields.put("file", spots.file(event.origin()));
        fields.put("line", Spots.line(event.origin()));
        return fields;
    }

    private static Map<String, Object> quote(Quote quote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("by", quote.by());
        fields.put("text", quote.text());
        fields.put("source", quote.source());
        return fields;
    }

    private static Map<String, Object> position(Position position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("by", switch (position.by()) {
            case Position.Speaker.Somebody somebody -> somebody.id();
            case Position.Speaker.State state -> state.code().value();
            case Position.Speaker.Organisation organisation -> organisation.id();
        });
        fields.put("text", position.text());
        fields.put("source", position.source());
        return fields;
    }

    private static Map<String, Object> source(Citation source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", source.title());
        fields.put("publisher", known(source.publisher()));
        fields.put("url", known(source.url()));
        fields.put("date", source.date().map(LocalDate::toString));
        fields.put("language", known(source.language()));
        return fields;
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
