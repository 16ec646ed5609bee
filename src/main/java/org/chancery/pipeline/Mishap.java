package org.chancery.pipeline;

import java.nio.file.Path;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;

/** What is said when work on a briefing ends in an exception. */
final class Mishap {
    private Mishap() {}

    /** That there was too little memory, which is a matter of the briefing, or that Chancery itself is at fault. */
    static Diagnostic of(Path briefing, Throwable thrown) {
        return Memory.ranOut(thrown)
                ? Diagnostic.error(Origin.file(briefing), "its edition needs more memory than there is", "")
                : new Diagnostic(
                        Severity.ERROR,
                        Fault.BUG,
                        Origin.run(),
                        "a fault in Chancery itself, with briefing \"" + BriefingReader.id(briefing) + "\": " + thrown,
                        "--debug shows where");
    }
}
