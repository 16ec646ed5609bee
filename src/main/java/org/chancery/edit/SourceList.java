package org.chancery.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.digest.SourceNote;
import org.chancery.event.Citation;

/** Numbers the sources of a digest in the order in which they are first cited. Equal ones are one. */
final class SourceList {
    private final Map<Citation, SourceNote> notes = new LinkedHashMap<>();

    /** The note on a source, numbered when first asked for. */
    SourceNote note(Citation citation) {
        return notes.computeIfAbsent(
                citation,
                each -> new SourceNote(
                        notes.size() + 1, each.title(), each.publisher(), each.url(), each.date(), each.language()));
    }

    /** The numbers of these sources, in order. */
    List<Integer> numbers(List<Citation> citations) {
        return citations.stream().map(citation -> note(citation).number()).distinct().sorted().toList();
    }

    /** All notes so far, by number. */
    List<SourceNote> all() {
        return new ArrayList<>(notes.values());
    }
}
