package org.chancery.preview.live;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import org.chancery.pipeline.Workspace;

/** What is wrong, as JSON: place, message, hint, and the line with the part that it is about. */
record ProblemJson(Workspace workspace) {
    /** More of a long line is of no help on a screen. */
    private static final int AROUND = 60;

    private static final String CUT = "…";

    List<Object> all(List<Diagnostic> diagnostics) {
        return diagnostics.stream().<Object>map(this::of).toList();
    }

    private Map<String, Object> of(Diagnostic diagnostic) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("severity", diagnostic.severity().word());
        problem.put("file", file(diagnostic.origin()));
        problem.put("line", diagnostic.origin() instanceof Origin.Spot spot ? spot.position().line() : 0);
        problem.put("column", diagnostic.origin() instanceof Origin.Spot spot ? spot.position().column() : 0);
        problem.put("message", shortened(diagnostic.message()));
        problem.put("hint", shortened(diagnostic.hint()));
        problem.put("excerpt", excerpt(diagnostic.origin()));
        return problem;
    }

    /** A file as it is called in the workspace; empty for none. */
    String file(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> shown(spot.source().path());
            case Origin.WholeFile file -> shown(file.path());
            case Origin.Run ignored -> "";
        };
    }

    String shown(Path path) {
        return path.startsWith(workspace.root()) ? workspace.relative(path) : path.toString();
    }

    private String shortened(String text) {
        return text.replace(workspace.root() + "/", "");
    }

    private static Optional<Map<String, Object>> excerpt(Origin origin) {
        return origin instanceof Origin.Spot(SourceText source, Position position)
                ? source.excerpt(position.line()).map(line -> excerpt(line.codePoints().toArray(), position))
                : Optional.empty();
    }

    private static Map<String, Object> excerpt(int[] line, Position position) {
        int from = Math.min(position.column() - 1, line.length);
        int to = Math.min(from + position.length(), line.length);
        Map<String, Object> excerpt = new LinkedHashMap<>();
        excerpt.put("before", (from > AROUND ? CUT : "") + text(line, Math.max(0, from - AROUND), from));
        excerpt.put("marked", text(line, from, Math.min(to, from + 2 * AROUND)));
        excerpt.put("after",
                text(line, to, Math.min(line.length, to + AROUND)) + (line.length > to + AROUND ? CUT : ""));
        return excerpt;
    }

    private static String text(int[] letters, int from, int to) {
        return new String(letters, from, to - from);
    }
}
