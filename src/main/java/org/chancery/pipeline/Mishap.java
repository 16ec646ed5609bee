package org.chancery.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;

/**
 * What becomes of work on a briefing that ends in an exception.
 *
 * @param bug what Chancery itself tripped over; empty where the machine or a file is the matter
 */
record Mishap(Diagnostic said, Optional<Throwable> bug) {

    static Mishap of(Path briefing, Throwable thrown) {
        if (Memory.ranOut(thrown)) {
            return matterOf(Diagnostic.error(
                    Origin.file(briefing), "its edition needs more memory than there is", ""));
        }
        if (thrown instanceof UncheckedIOException io
                && io.getCause() instanceof FileSystemException fault
                && fault.getFile() != null) {
            String hint = fault instanceof AccessDeniedException ? "you may not read it" : "";
            return matterOf(Diagnostic.error(Origin.file(Path.of(fault.getFile())), "it cannot be read", hint));
        }
        String message = "a fault in Chancery itself, with briefing \"" + BriefingReader.id(briefing) + "\": " + thrown;
        return new Mishap(
                new Diagnostic(Severity.ERROR, Fault.BUG, Origin.run(), message, "--debug shows where"),
                Optional.of(thrown));
    }

    private static Mishap matterOf(Diagnostic said) {
        return new Mishap(said, Optional.empty());
    }
}
