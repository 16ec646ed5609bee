package org.chancery.reference.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.ReferencePacker;
import org.chancery.reference.ReferenceReader;

/** Packs a folder of reference files into one file. */
public final class ReferenceCompiler {
    private ReferenceCompiler() {}

    /** Packs the YAML files of the first argument's folder into the second argument's file; a fault fails the build. */
    public static void main(String[] args) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ReferenceData data = ReferenceReader.read(
                ReferenceReader.filesOf(Path.of(args[0])), ReferenceData.empty(), diagnostics);
        if (!diagnostics.list().isEmpty()) {
            throw new IllegalStateException(diagnostics.list().stream()
                    .map(ReferenceCompiler::line)
                    .collect(Collectors.joining("\n", "the reference data is wrong:\n", "")));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ReferencePacker.write(data, packed);
        Path target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, packed.toByteArray());
    }

    private static String line(Diagnostic diagnostic) {
        return place(diagnostic.origin()) + ": " + diagnostic.message() + "; " + diagnostic.hint();
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot ->
                spot.source().path() + ":" + spot.position().line() + ":"
                        + spot.position().column();
            case Origin.WholeFile file -> file.path().toString();
            case Origin.Run ignored -> "the build";
        };
    }
}
