package org.chancery.intake;

import java.nio.file.Files;
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
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.event.Event;
import org.chancery.pipeline.Workspace;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.ReferenceReader;
import org.chancery.source.SourceFile;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Surroundings;
import org.chancery.tag.Doubt;
import org.chancery.trail.Trail;
import org.chancery.yaml.YamlReader;

/** Makes one event file of files in whatever format, without what the workspace has already. */
public final class Intake {
    private static final int MOST_NAMED = 5;
    private static final String CODED = "coded by a machine; read the report, and put it in your words";

    private final ReferenceData reference;
    private final Workspace workspace;
    private final Surroundings surroundings;
    private final Function<Path, String> shown;
    private final Diagnostics diagnostics;
    private final Map<Path, Account> empty = new LinkedHashMap<>();

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

    /** The text of an event file that is to lie in a folder; empty where there is nothing new. */
    public Optional<String> text(List<Path> files, Path folder) {
        List<Draft> drafts = files.stream().flatMap(file -> drafts(file).stream()).toList();
        sayWhatIsEmpty();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Diagnostics faults = new Diagnostics();
        Map<String, Event> known =
                new KnownEvents(reference, surroundings).near(drafts, workspace.briefings(), faults);
        if (faults.hasErrors()) {
            diagnostics.warning(
                    Origin.run(), "the workspace's own events have faults, so that some may be imported again",
                    "chancery check names them");
        }
        Repeats repeats = new Repeats(reference, known, shown);
        List<Draft> left = repeats.withoutKnown(drafts);
        sayWhatWasKnown(drafts, known.keySet());
        return left.isEmpty() ? Optional.empty() : Optional.of(written(repeats.compared(left), folder));
    }

    private List<Draft> drafts(Path file) {
        if (!Files.isRegularFile(file)) {
            boolean there = Files.exists(file);
            diagnostics.add(new Diagnostic(
                    Severity.ERROR, Fault.MISSING, Origin.file(file),
                    there ? "it is not a file" : "there is no such file",
                    there ? "name its files one by one" : ""));
            return List.of();
        }
        Harvest harvest = SourceFile.all(file, new Setting(reference, workspace.root(), Trail.none()));
        Diagnostics found = new Diagnostics();
        found.addAll(harvest.diagnostics());
        diagnostics.addAll(found.list());
        if (found.hasErrors()) {
            return List.of();
        }
        if (harvest.events().isEmpty()) {
            empty.put(file, harvest.account());
        }
        Map<String, List<Doubt>> doubts = Warnings.of(harvest);
        boolean coded = SourceFile.isCoded(file);
        return harvest.events().stream()
                .map(event -> new Draft(event, doubts.getOrDefault(event.id(), List.of())))
                .map(draft -> coded ? draft.doubting("title", CODED) : draft)
                .toList();
    }

    /** Once for all, since files that are imported again may hold very many. */
    private void sayWhatWasKnown(List<Draft> drafts, Set<String> known) {
        List<String> ids = drafts.stream().map(draft -> draft.event().id()).filter(known::contains).toList();
        if (!ids.isEmpty()) {
            diagnostics.warning(
                    Origin.run(),
                    ids.size() + (ids.size() == 1 ? " event is" : " events are") + " in the workspace already: "
                            + some(ids),
                    "left out here");
        }
    }

    private void sayWhatIsEmpty() {
        if (!empty.isEmpty()) {
            diagnostics.warning(
                    Origin.run(),
                    "nothing can be imported of " + some(empty.keySet().stream().map(shown).toList()),
                    empty.values().stream().flatMap(account -> account.left().keySet().stream()).distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    /** The first of them, and whether there are more. */
    private static String some(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + (more == 1 ? " other" : " others") : "");
    }

    private static Path file(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path();
            case Origin.WholeFile file -> file.path();
            case Origin.Run ignored -> Path.of("");
        };
    }

    /** The files that they come from, in letters that end no comment. */
    private static List<String> names(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> file(draft.event().origin()).getFileName())
                .map(name -> String.valueOf(name).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " "))
                .distinct()
                .toList();
    }

    private String written(List<Draft> drafts, Path folder) {
        EventYaml yaml = new EventYaml(folder);
        List<String> lines = new ArrayList<>();
        Path schema = workspace.briefingsFolder().resolve("events.schema.json");
        if (Files.exists(schema)) {
            lines.add("# yaml-language-server: $schema=" + folder.relativize(schema).toString().replace('\\', '/'));
        }
        lines.add("# Imported from " + some(names(drafts)));
        lines.add("events:");
        for (Draft draft : drafts) {
            lines.add("");
            lines.addAll(yaml.lines(draft.event(), draft.doubts()));
        }
        String text = String.join("\n", lines) + "\n";
        if (text.length() > YamlReader.MOST_BYTES) {
            diagnostics.warning(
                    Origin.run(),
                    "these are more than the " + YamlReader.MOST_BYTES + " bytes that an event file may have",
                    "import less at a time");
        }
        return text;
    }
}
