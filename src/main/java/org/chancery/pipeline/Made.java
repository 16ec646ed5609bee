package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;

/**
 * What came of a briefing.
 *
 * @param edition which one and why, in words; empty where the briefing could not be read
 * @param work the files of the edition, or what else was asked for; empty where an error kept it from being made
 * @param used what became of all that each of its sources held, in words
 * @param bug what Chancery itself tripped over
 */
public record Made<T>(
        String briefing,
        String edition,
        Optional<T> work,
        List<String> used,
        List<Diagnostic> diagnostics,
        Optional<Throwable> bug) {
    public Made {
        used = List.copyOf(used);
        diagnostics = List.copyOf(diagnostics);
    }
}
