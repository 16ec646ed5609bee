package org.chancery.source.release;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.line.EventBytes;
import org.chancery.yaml.YamlReader;

/** Reads the text of a file, and says what keeps it from being one. */
final class ReleaseText {
    /** The longest releases, records of a press briefing, have a tenth of it. */
    private static final int MOST_BYTES = 1 << 20;

    private ReleaseText() {}

    static Optional<SourceText> of(Path path, Diagnostics faults) {
        return EventBytes.all(path, MOST_BYTES, faults)
                .flatMap(bytes -> YamlReader.decode(path, bytes, faults))
                .filter(source -> isText(source, faults));
    }

    private static boolean isText(SourceText source, Diagnostics faults) {
        int nothing = source.text().indexOf('\0');
        if (nothing >= 0) {
            faults.error(source.at(new Places(source).of(nothing, 1)), "the character U+0000 is not allowed",
                    "delete it");
        } else if (source.text().isBlank()) {
            faults.error(Origin.file(source.path()), "the file is empty");
        }
        return nothing < 0 && !source.text().isBlank();
    }
}
