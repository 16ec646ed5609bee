package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.render.StyleSheet;
import org.chancery.trail.Trail;

/**
 * An edition as its files have it at a moment, before it is printed.
 *
 * @param manuscript empty where the briefing cannot be read
 * @param template the one that it is set with
 * @param page the page; empty where an error of the briefing, the events or the template keeps it from being made
 * @param styles the template's own for print
 * @param diagnostics all that is wrong
 * @param bug what Chancery itself tripped over
 * @param trail all that it was made from; where it is stale, there is another draft
 */
public record Draft(
        Optional<Manuscript> manuscript,
        String template,
        Optional<String> page,
        List<StyleSheet> styles,
        List<Diagnostic> diagnostics,
        Optional<Throwable> bug,
        Trail trail) {
    public Draft {
        styles = List.copyOf(styles);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What became of all that each of its sources held, in words. */
    public List<String> sources() {
        return manuscript.map(Manuscript::sources).orElse(List.of());
    }

    /** No draft, since something went wrong in the making. */
    static Draft tripped(Mishap mishap, Trail trail) {
        return new Draft(
                Optional.empty(), "", Optional.empty(), List.of(), List.of(mishap.said()), mishap.bug(), trail);
    }

    /** A draft that could not be set. */
    static Draft unset(Optional<Manuscript> manuscript, List<Diagnostic> diagnostics, Trail trail) {
        return new Draft(manuscript, "", Optional.empty(), List.of(), diagnostics, Optional.empty(), trail);
    }
}
