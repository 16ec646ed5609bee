package org.chancery.preview.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Severity;
import org.chancery.pipeline.Draft;

/**
 * The state of an edition that is shown.
 *
 * @param draft what its files say now
 * @param page the last good page
 * @param pdf the last good PDF
 * @param pending whether the page is still to be printed
 * @param printed whether the page could be printed the last time
 * @param problems all that is wrong now
 * @param bug what Chancery itself tripped over
 * @param took how many milliseconds it took to make the draft
 * @param changed the files on account of which it was made
 */
record Shown(
        Draft draft,
        Finished page,
        Finished pdf,
        boolean pending,
        boolean printed,
        List<Diagnostic> problems,
        Optional<Throwable> bug,
        long took,
        List<Path> changed) {
    Shown {
        problems = List.copyOf(problems);
        changed = List.copyOf(changed);
    }

    /** Whether the page is what its files say now. */
    boolean isCurrent() {
        return draft.page().isPresent();
    }

    /** Whether the page, what is wrong and what is said of the sources are the same. */
    boolean isLike(Shown other) {
        return page.version().equals(other.page.version())
                && isCurrent() == other.isCurrent()
                && problems.equals(other.problems)
                && draft.sources().equals(other.draft.sources());
    }

    /** The same without how it came about. */
    Shown bare() {
        return new Shown(draft, page, pdf, pending, printed, problems, bug, 0, List.of());
    }

    long count(Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
