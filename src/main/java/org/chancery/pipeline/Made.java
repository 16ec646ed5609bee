package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.publish.EditionFiles;

/**
 * What came of a briefing.
 *
 * @param edition which one and why, in words; empty where the briefing could not be read
 * @param files empty where an error was reported
 * @param bug what Chancery itself tripped over
 */
public record Made(
        String briefing,
        String edition,
        Optional<EditionFiles> files,
        List<Diagnostic> diagnostics,
        Optional<Throwable> bug) {
    public Made {
        diagnostics = List.copyOf(diagnostics);
    }
}
