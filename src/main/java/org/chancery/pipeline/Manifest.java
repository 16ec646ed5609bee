package org.chancery.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.edit.Verdict;
import org.chancery.publish.Artifact;
import org.chancery.publish.AsciiName;
import org.chancery.publish.EditionFiles;

/** What an edition was made from, what came of it, and what was said about it. It holds no time of its making. */
record Manifest(Workspace workspace, Briefing briefing, Edition edition) {

    Map<String, Object> of(
            Inputs inputs, List<Object> sources, List<Artifact> artifacts, List<Verdict> verdicts,
            Diagnostics diagnostics) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("briefing", briefing.id());
        manifest.put("title", briefing.wording().title());
        manifest.put("edition", edition.id());
        manifest.put(
                "period",
                ordered("from", edition.period().from().toString(), "until", edition.period().until().toString()));
        manifest.put("inputs", inputs.list());
        manifest.put("sources", sources);
        manifest.put("outputs", artifacts.stream().map(this::output).toList());
        manifest.put("events", verdicts.stream().map(Manifest::event).toList());
        manifest.put("diagnostics",
                diagnostics.list().stream().filter(Manifest::isOfTheInput).map(this::diagnostic).toList());
        manifest.put("versions", ordered("chancery", Version.number()));
        return manifest;
    }

    private Map<String, Object> output(Artifact artifact) {
        return ordered(
                "path",
                EditionFiles.fileName(AsciiName.of(briefing.id()), edition.id(), artifact.format()),
                "sha256",
                artifact.sha256());
    }

    private static Map<String, Object> event(Verdict verdict) {
        return ordered(
                "id",
                verdict.event().id(),
                "outcome",
                verdict.outcome().word(),
                "reason",
                verdict.reason(),
                "section",
                verdict.section());
    }

    /** What could not be fetched or kept this time tells of the run, and is another thing each time. */
    private static boolean isOfTheInput(Diagnostic diagnostic) {
        return diagnostic.fault() == Fault.INPUT;
    }

    private Map<String, Object> diagnostic(Diagnostic diagnostic) {
        Map<String, Object> fields = ordered("severity", diagnostic.severity().word());
        switch (diagnostic.origin()) {
            case Origin.Spot spot -> {
                fields.put("file", workspace.relative(spot.source().path()));
                fields.put("line", spot.position().line());
                fields.put("column", spot.position().column());
            }
            case Origin.WholeFile(Path path) -> fields.put("file", workspace.relative(path));
            case Origin.Run ignored -> {}
        }
        fields.put("message", diagnostic.message());
        fields.put("hint", diagnostic.hint().replace(workspace.root() + "/", ""));
        return fields;
    }

    private static Map<String, Object> ordered(String... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
