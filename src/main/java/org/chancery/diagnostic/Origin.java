package org.chancery.diagnostic;

import java.nio.file.Path;

/** Where a diagnostic comes from. */
public sealed interface Origin {
    /** A stretch of a file. */
    record Spot(SourceText source, Position position) implements Origin {}

    /** A file or folder as a whole. */
    record WholeFile(Path path) implements Origin {}

    /** No file: the command line, or the run itself. */
    record Run() implements Origin {}

    /** The run itself. */
    static Origin run() {
        return new Run();
    }

    /** A file or folder as a whole. */
    static Origin file(Path path) {
        return new WholeFile(path);
    }
}
