package org.chancery.cli;

import java.util.Collection;
import java.util.List;
import org.chancery.diagnostic.Fault;

/** What a run tells the shell: the numbers of sysexits.h. */
enum ExitCode {
    DONE(0),
    USAGE(64),
    INPUT(65),
    MISSING(66),
    UNREACHABLE(69),
    BUG(70),
    OUTPUT(74),
    BUSY(75);

    private static final List<Fault> GRAVEST_FIRST =
            List.of(Fault.BUG, Fault.OUTPUT, Fault.INPUT, Fault.MISSING, Fault.UNREACHABLE, Fault.BUSY);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The number. */
    int status() {
        return status;
    }

    /** The code of a run in which these faults occurred: that of the gravest. */
    static ExitCode of(Collection<Fault> faults) {
        return GRAVEST_FIRST.stream()
                .filter(faults::contains)
                .findFirst()
                .map(ExitCode::of)
                .orElse(DONE);
    }

    private static ExitCode of(Fault fault) {
        return switch (fault) {
            case INPUT -> INPUT;
            case MISSING -> MISSING;
            case UNREACHABLE -> UNREACHABLE;
            case OUTPUT -> OUTPUT;
            case BUSY -> BUSY;
            case BUG -> BUG;
        };
    }
}
