package org.chancery.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** Real rows of GDELT 2.0, which are kept packed. */
public final class GdeltSample {
    private static final String NAME = "20161013151500.export.CSV";

    private GdeltSample() {}

    /** The file as it is published, unpacked beside the compiled tests. */
    public static Path unpacked() {
        Path file = Path.of("target/samples", NAME);
        try (InputStream packed = Files.newInputStream(Path.of("src/test/resources/gdelt", NAME + ".gz"))) {
            Files.createDirectories(file.getParent());
            Files.copy(new GZIPInputStream(packed), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
