package org.chancery.publish;

import java.util.List;
import java.util.Map;

/**
 * All that is published of an edition, still in memory.
 *
 * @param briefing what its folder and files are called: the id, in {@linkplain AsciiName ASCII}
 * @param manifest the whole manifest, ready to be written
 */
public record EditionFiles(String briefing, String edition, List<Artifact> artifacts, Map<String, Object> manifest) {
    public EditionFiles {
        artifacts = List.copyOf(artifacts);
    }

    /** What the edition's file with this ending is called. */
    public String fileName(String ending) {
        return fileName(briefing, edition, ending);
    }

    /** What an edition's file with this ending is called. */
    public static String fileName(String briefing, String edition, String ending) {
        return briefing + "-" + edition + "." + ending;
    }
}
