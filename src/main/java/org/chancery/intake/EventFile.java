package org.chancery.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.diagnostic.Origin;

/**
 * The text of an event file.
 *
 * @param folder where it is to lie
 * @param schema that editors check it by, if it is there
 */
record EventFile(Path folder, Path schema) {

    String text(List<Draft> drafts) {
        EventYaml yaml = new EventYaml(folder);
        List<String> lines = new ArrayList<>();
        if (Files.exists(schema)) {
            lines.add("# yaml-language-server: $schema=" + folder.relativize(schema).toString().replace('\\', '/'));
        }
        lines.add("# Imported from " + Intake.some(names(drafts)));
        lines.add("events:");
        for (Draft draft : drafts) {
            lines.add("");
            lines.addAll(yaml.lines(draft.event(), draft.doubts()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The files that they come from, in letters that end no comment. */
    private static List<String> names(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> file(draft.event().origin()).getFileName())
                .map(name -> String.valueOf(name).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " "))
                .distinct()
                .toList();
    }

    private static Path file(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path();
            case Origin.WholeFile file -> file.path();
            case Origin.Run ignored -> Path.of("");
        };
    }
}
