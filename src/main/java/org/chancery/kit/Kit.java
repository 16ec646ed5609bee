package org.chancery.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.render.Templates;

/** Makes something new for a user to begin from. Each gives the files it wrote; none after a fault was reported. */
public final class Kit {
    private static final String SCHEMA_LINE = "# yaml-language-server:";

    private final Diagnostics diagnostics;

    /** A kit that reports here. */
    public Kit(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A workspace whose editions can be made at once.
     *
     * @param today by which its example events are dated
     */
    public List<Path> workspace(Path parent, PlainName name, LocalDate today) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("briefings/weekly.yaml", Starter.briefing(name.asTitle()));
        files.put("briefings/events/example.yaml", Starter.events(today));
        files.put("briefings/briefing.schema.json", Starter.schema("briefing"));
        files.put("briefings/events.schema.json", Starter.schema("events"));
        return new NewFiles(diagnostics).folder(parent.resolve(name.value()), files);
    }

    /** A commented briefing; with example events where the folder has no events at all. */
    public List<Path> briefing(Path briefings, PlainName name, LocalDate today) {
        byte[] briefing = Starter.briefing(name.asTitle());
        if (!Files.exists(briefings.resolve("briefing.schema.json"))) {
            briefing = withoutSchema(briefing);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name.value() + ".yaml", briefing);
        if (!hasEvents(briefings.resolve("events"))) {
            byte[] events = Starter.events(today);
            boolean known = Files.exists(briefings.resolve("events.schema.json"));
            files.put("events/example.yaml", known ? events : withoutSchema(events));
        }
        return new NewFiles(diagnostics).files(briefings, files);
    }

    /** A briefing that is the copy of another. */
    public List<Path> briefingLike(Path like, Path briefings, PlainName name) {
        try {
            return new NewFiles(diagnostics).files(briefings, Map.of(name.value() + ".yaml", Files.readAllBytes(like)));
        } catch (IOException e) {
            diagnostics.error(Origin.file(like), "cannot be read");
            return List.of();
        }
    }

    /** A template with copies of another's own files; what templates share stays shared. */
    public List<Path> template(Path folder, PlainName name, String like) {
        Templates templates = new Templates(folder);
        List<String> known = templates.names();
        if (!known.contains(like)) {
            diagnostics.error(Origin.run(), "unknown template \"" + like + "\"",
                    Nearest.hint(like, known, "templates"));
            return List.of();
        }
        if (known.stream().anyMatch(name.value()::equalsIgnoreCase)) {
            new NewFiles(diagnostics).taken(folder.resolve(name.value()));
            return List.of();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        templates.files(like).stream()
                .flatMap(each -> templates.find(each).stream())
                .forEach(file -> files.put(file.name().substring(like.length() + 1), file.bytes()));
        return new NewFiles(diagnostics).folder(folder.resolve(name.value()), files);
    }

    private static byte[] withoutSchema(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith(SCHEMA_LINE)
                ? text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8)
                : file;
    }

    private static boolean hasEvents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".yaml"));
        } catch (IOException e) {
            return false;
        }
    }
}
