package org.chancery.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an output folder holds, for those who only look. */
public final class Published {
    private Published() {}

    /** Where the editions of a briefing go, which need not be there. */
    public static Path folder(Path root, String briefing) {
        return root.resolve(AsciiName.of(briefing));
    }

    /** The published editions of a briefing, the one with the greatest end first, with the endings of their files. */
    public static Map<String, List<String>> editions(Path root, String briefing) {
        Map<String, List<String>> editions = new LinkedHashMap<>();
        Path folder = folder(root, briefing);
        if (Files.isDirectory(folder)) {
            try {
                Shelf.of(folder).items().forEach(item -> editions.put(
                        item.edition(), item.formats().stream().filter(each -> !each.equals("json")).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return editions;
    }
}
