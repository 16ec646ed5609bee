package org.chancery.briefing;

import java.util.List;
import org.chancery.diagnostic.Origin;

/** Where a briefing has its events from. */
public sealed interface EventSource {
    /** Where the briefing names it. */
    Origin origin();

    /**
     * Events that somebody wrote: a file, a folder or a glob, relative to the briefing's own file.
     *
     * @param origin of the path
     */
    record Curated(String path, Origin origin) implements EventSource {}

    /** The words for {@code format}. */
    static List<String> formats() {
        return List.of("events");
    }
}
