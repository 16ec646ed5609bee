package org.chancery.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.source.EventSources;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;

/** The events that a workspace has already: those of the files that its briefings name. Nobody else is asked. */
final class KnownEvents {
    /** Reports of one event may differ by so much. */
    private static final int DAYS_AROUND = 2;

    private final ReferenceData reference;
    private final Surroundings surroundings;

    KnownEvents(ReferenceData reference, Surroundings surroundings) {
        this.reference = reference;
        this.surroundings = surroundings;
    }

    /** Those that may be among the drafts, by their ids. Faults in them are said by whoever makes editions of them. */
    Map<String, Event> near(List<Draft> drafts, List<Path> briefings, Diagnostics faults) {
        Window window = around(drafts);
        EventSources sources = new EventSources(reference, surroundings);
        Map<String, Event> known = new LinkedHashMap<>();
        for (Path file : briefings) {
            new BriefingReader(reference, surroundings.clock().instant(), faults).read(file)
                    .map(KnownEvents::ofFiles)
                    .map(briefing -> sources.of(briefing, window, faults).events())
                    .orElse(List.of())
                    .forEach(event -> known.putIfAbsent(event.id(), event));
        }
        return known;
    }

    private static Briefing ofFiles(Briefing briefing) {
        List<EventSource> files = new ArrayList<>();
        for (EventSource source : briefing.events()) {
            if (source instanceof EventSource.Files named && named.format().filter(each -> each.isCoded()).isEmpty()) {
                files.add(source);
            }
        }
        return briefing.with(files);
    }

    private static Window around(List<Draft> drafts) {
        LocalDate first = drafts.stream().map(draft -> draft.event().date().first(ZoneOffset.UTC))
                .min(LocalDate::compareTo).orElseThrow();
        LocalDate last = drafts.stream().map(draft -> draft.event().date().last(ZoneOffset.UTC))
                .max(LocalDate::compareTo).orElseThrow();
        return new Window(first.minusDays(DAYS_AROUND), last.plusDays(DAYS_AROUND));
    }
}
