package org.chancery.source;

import java.util.List;
import java.util.Optional;
import org.chancery.event.CodedEvent;
import org.chancery.source.coded.CodedEvents;

/** The coded events of several files, of which one may tell again what another told: a file that was fetched twice, say. */
final class CodedGathering {
    /** Those of a single file, which are told once already. */
    private List<CodedEvent> first = List.of();
    private Optional<CodedEvents> several = Optional.empty();

    /** Adds those of a file; gives how many of them were there. */
    long add(List<CodedEvent> more) {
        if (first.isEmpty()) {
            first = more;
            return 0;
        }
        if (several.isEmpty() && !more.isEmpty()) {
            several = Optional.of(new CodedEvents());
            first.forEach(several.get()::add);
        }
        return more.stream().filter(event -> !several.orElseThrow().add(event)).count();
    }

    List<CodedEvent> list() {
        return several.map(CodedEvents::list).orElse(first);
    }
}
