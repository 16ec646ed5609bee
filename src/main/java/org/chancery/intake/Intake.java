package org.chancery.intake;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.pipeline.Workspace;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.ReferenceReader;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.yaml.YamlReader;

/** Makes one event file of files in whatever format, without what the workspace has already. */
public final class Intake {
    private static final int MOST_NAMED = 5;

    private final ReferenceData reference;
    private final Workspace workspace;
    private final Surroundings surroundings;
    private final Function<Path, String> shown;
    private final Diagnostics diagnostics;

    /**
     * Takes in what is new to the briefings of a workspace, whose reference data is read now.
     *
     * @param shown a path as its reader would type it
     */
    public Intake(Workspace workspace, InstantSource clock, Function<Path, String> shown, Diagnostics diagnostics) {
        this.reference = ReferenceReader.readFolder(workspace.referenceFolder(), diagnostics);
        this.workspace = workspace;
        this.surroundings = workspace.surroundings(clock);
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /** The text of an event file that is to lie in a folder, with the events of some days or of all; empty where nothing is new. */
    public Optional<String> text(List<Path> files, Optional<Period> days, Path folder) {
        Optional<Window> window = days.map(period -> new Window(period.from(), period.last()));
        DraftReader reader = new DraftReader(reference, surroundings, window, diagnostics);
        List<Draft> drafts = files.stream().flatMap(file -> reader.read(file).stream()).toList();
        sayWhatIsEmpty(reader.empty());
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Repeats repeats = new Repeats(reference, known(drafts), shown);
        List<Draft> left = repeats.withoutKnown(drafts);
        sayWhatIsKnown(drafts, repeats.known().keySet());
        Path schema = workspace.briefingsFolder().resolve("events.schema.json");
        return Optional.of(repeats.compared(left))
                .filter(all -> !all.isEmpty())
                .map(all -> sized(new EventFile(folder, schema).text(all)));
    }

    private Map<String, Event> known(List<Draft> drafts) {
        Diagnostics faults = new Diagnostics();
        Map<String, Event> known =
                new KnownEvents(reference, surroundings).near(drafts, workspace.briefings(), faults);
        if (faults.hasErrors()) {
            diagnostics.warning(
                    Origin.run(), "the workspace's own events have faults, so that some may be imported again",
                    "chancery check names them");
        }
        return known;
    }

    private String sized(String text) {
        if (text.length() > YamlReader.MOST_BYTES) {
            diagnostics.warning(
                    Origin.run(),
                    "these are more than the " + YamlReader.MOST_BYTES + " bytes that an event file may have",
                    "import less at a time, or the events of fewer days with --from and --to");
        }
        return text;
    }

    /** Once for all, since files that are imported again may hold very many. */
    private void sayWhatIsKnown(List<Draft> drafts, Set<String> known) {
        List<String> ids = drafts.stream().map(draft -> draft.event().id()).filter(known::contains).toList();
        if (!ids.isEmpty()) {
            diagnostics.warning(
                    Origin.run(),
                    ids.size() + (ids.size() == 1 ? " event is" : " events are") + " in the workspace already: "
                            + some(ids),
                    "left out here");
        }
    }

    /** Each with what may be done about it; where a file has faults, they have been said. */
    private void sayWhatIsEmpty(Map<Path, Account> empty) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        empty.forEach((file, account) -> files
                .computeIfAbsent(hint(account), ignored -> new ArrayList<>())
                .add(shown.apply(file)));
        files.forEach((hint, names) -> diagnostics.warning(
                Origin.run(), "nothing can be imported of " + some(names), hint));
    }

    private static String hint(Account account) {
        return account.outside() > 0
                ? "of other days; name those to be imported with --from and --to"
                : String.join("; ", account.left().keySet());
    }

    /** The first of them, and how many there are more. */
    static String some(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + (more == 1 ? " other" : " others") : "");
    }
}
