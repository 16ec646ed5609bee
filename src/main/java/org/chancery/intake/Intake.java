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
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Surroundings;
import org.chancery.tag.Doubt;
import org.chancery.trail.Trail;
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

    /** The text of an event file that is to lie in a folder; empty where there is nothing new. */
    public Optional<String> text(List<Path> files, Path folder) {
        List<Draft> drafts = files.stream().flatMap(file -> drafts(file).stream()).toList();
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
        return left.isEmpty() ? Optional.empty() : Optional.of(text(repeats.compared(left), files, folder));
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
            diagnostics.warning(Origin.file(file), "nothing in it can be imported", "");
        }
        Map<String, List<Doubt>> doubts = Warnings.of(harvest);
        return harvest.events().stream()
                .map(event -> new Draft(event, doubts.getOrDefault(event.id(), List.of())))
                .toList();
    }

    /** Once for each file, since a file that is imported again may hold very many. */
    private void sayWhatWasKnown(List<Draft> drafts, Set<String> known) {
        Map<Path, List<String>> ids = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (known.contains(draft.event().id())) {
                ids.computeIfAbsent(file(draft.event().origin()), ignored -> new ArrayList<>()).add(draft.event().id());
            }
        }
        ids.forEach((file, all) -> diagnostics.warning(
                Origin.file(file),
                all.size() + (all.size() == 1 ? " event is" : " events are") + " in the workspace already: "
                        + all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (all.size() > MOST_NAMED ? " ..." : ""),
                "left out here"));
    }

    private static Path file(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path();
            case Origin.WholeFile file -> file.path();
            case Origin.Run ignored -> Path.of("");
        };
    }

    private String text(List<Draft> drafts, List<Path> files, Path folder) {
        EventYaml yaml = new EventYaml(folder);
        List<String> lines = new ArrayList<>();
        Path schema = workspace.briefingsFolder().resolve("events.schema.json");
        if (Files.exists(schema)) {
            lines.add("# yaml-language-server: $schema=" + folder.relativize(schema).toString().replace('\\', '/'));
        }
        lines.add("# Imported from " + files.stream().map(file -> String.valueOf(file.getFileName()))
                .map(name -> name.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining(", ")));
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
