package org.chancery.source.curated;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Citation;
import org.chancery.event.Event;

/** What a briefing says of all events of a source, for each that does not say it itself. */
record Completion(SourceTerms terms) {

    Event of(Event event) {
        boolean says = !terms.publisher().isEmpty() || !terms.language().isEmpty() || !terms.countries().isEmpty();
        return says
                ? event.with(
                        Stream.concat(event.countries().stream(), terms.countries().stream()).distinct().toList(),
                        publications(event))
                : event;
    }

    private List<Citation> publications(Event event) {
        return event.sources().stream()
                .map(each -> new Citation(
                        each.title(), each.publisher().isEmpty() ? terms.publisher() : each.publisher(), each.url(),
                        each.date(), each.language().isEmpty() ? terms.language() : each.language()))
                .toList();
    }
}
