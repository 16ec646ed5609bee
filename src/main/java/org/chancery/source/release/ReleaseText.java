package org.chancery.source.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.line.EventBytes;
import org.chancery.yaml.NoText;
import org.chancery.yaml.YamlReader;

/**
 * Reads the text of a file.
 *
 * @param damage for what cannot be read at all: it is no text, or packed and broken
 * @param faults for what is wrong with the text
 */
record ReleaseText(Diagnostics damage, Diagnostics faults) {
    /** The longest releases, records of a press briefing, have a tenth of it. */
    private static final int MOST_BYTES = 1 << 20;

    Optional<SourceText> of(Path path) {
        return bytes(path)
                .filter(bytes -> !isNoText(path, bytes))
                .flatMap(bytes -> YamlReader.decode(path, bytes, faults))
                .filter(this::isText);
    }

    private Optional<byte[]> bytes(Path path) {
        try (EventBytes in = EventBytes.open(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.error(
                        Origin.file(path),
                        "the file has more than " + MOST_BYTES + " bytes"
                                + (EventBytes.isPacked(path) ? ", unpacked" : ""),
                        "no release is so long");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            EventBytes.report(e, Origin.file(path), damage);
            return Optional.empty();
        }
    }

    private boolean isNoText(Path path, byte[] bytes) {
        Optional<NoText> noText = NoText.of(bytes, bytes.length);
        noText.ifPresent(fault -> damage.error(Origin.file(path), fault.what(), fault.hint()));
        return noText.isPresent();
    }

    private boolean isText(SourceText source) {
        int nothing = source.text().indexOf('\0');
        if (nothing >= 0) {
            faults.error(
                    source.at(new Places(source).of(nothing, 1)), "the character U+0000 is not allowed", "delete it");
        } else if (source.text().isBlank()) {
            faults.error(Origin.file(source.path()), "the file is empty");
        }
        return nothing < 0 && !source.text().isBlank();
    }
}
