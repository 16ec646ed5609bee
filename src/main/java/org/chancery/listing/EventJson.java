package org.chancery.listing;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.json.Json;

/** Events as JSON, one line an event, by the keys of event files; what is not known is {@code null}. */
public record EventJson(Spots spots) {

    /** The lines, each ended. */
    public String of(List<Listed> events) {
        EventFields fields = new EventFields(spots);
        return events.stream()
                .map(each -> Json.line(fields.of(each.event())) + "\n")
                .collect(Collectors.joining());
    }
}
