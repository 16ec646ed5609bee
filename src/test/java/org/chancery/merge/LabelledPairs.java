package org.chancery.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.source.EventSources;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.testing.TestWorkspace;

/** Pairs of reports of which an editor said whether they tell of one event, read as the program reads events. */
public final class LabelledPairs {
    private static final Path FOLDER = Path.of("src/test/resources/duplicates");
    private static final String FIRST = ".a";
    private static final String SECOND = ".b";

    private LabelledPairs() {}

    /** Two reports, the ids of which are the pair's name with {@code .a} and {@code .b}. */
    public record Pair(String name, Event a, Event b) {}

    /**
     * The pairs of a file below {@code resources/duplicates}, such as {@code held-out/same.yaml}. Faults are reported;
     * events that do not make pairs, one after the other, are refused.
     */
    public static List<Pair> read(String file, Diagnostics diagnostics) {
        List<Event> events = events(FOLDER.resolve(file), diagnostics);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < events.size(); i += 2) {
            pairs.add(pair(events.get(i), events.get(i + 1)));
        }
        if (events.size() % 2 != 0) {
            throw new IllegalStateException(file + ": \"" + events.getLast().id() + "\" stands alone");
        }
        return List.copyOf(pairs);
    }

    private static Pair pair(Event a, Event b) {
        String name = a.id().endsWith(FIRST) ? a.id().substring(0, a.id().length() - FIRST.length()) : "";
        if (name.isEmpty() || !b.id().equals(name + SECOND)) {
            throw new IllegalStateException("not a pair: \"" + a.id() + "\" and \"" + b.id() + "\"");
        }
        return new Pair(name, a, b);
    }

    /** Events are read for a briefing, so one is made that asks for nothing but the file. */
    private static List<Event> events(Path file, Diagnostics diagnostics) {
        try {
            Path briefing = Files.createTempFile("pairs", ".yaml");
            try {
                Files.writeString(briefing, "title: Pairs\nevents: ['" + file.toAbsolutePath() + "']\n");
                ReferenceData reference = ReferenceData.builtIn();
                Optional<Briefing> read =
                        new BriefingReader(reference, TestWorkspace.NOW, diagnostics).read(briefing);
                return new EventSources(reference, Surroundings.of(FOLDER))
                        .of(read.orElseThrow(), Window.always(), diagnostics).events();
            } finally {
                Files.delete(briefing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
