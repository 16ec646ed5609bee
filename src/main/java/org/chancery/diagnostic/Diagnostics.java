package org.chancery.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, each thing once, in the order in which it was found. Not for use by several threads. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private long errors;

    /** Adds a diagnostic; one that is there already is not added again. */
    public void add(Diagnostic diagnostic) {
        if (found.add(diagnostic) && diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Adds all of them. */
    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Adds an error in the input. */
    public void error(Origin origin, String message, String hint) {
        add(Diagnostic.error(origin, message, hint));
    }

    /** Adds an error in the input that needs no hint. */
    public void error(Origin origin, String message) {
        error(origin, message, "");
    }

    /** Adds a warning. */
    public void warning(Origin origin, String message, String hint) {
        add(Diagnostic.warning(origin, message, hint));
    }

    /** Adds a warning that needs no hint. */
    public void warning(Origin origin, String message) {
        warning(origin, message, "");
    }

    /** Whether an error has been found. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** The number of errors found so far. */
    public long errors() {
        return errors;
    }

    /** Adds that an event source cannot be had now, though nothing need be wrong with what was written of it. */
    public void unreachable(Origin origin, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, Fault.UNREACHABLE, origin, message, hint));
    }

    /** Gives all that has been found so far, in order, and begins anew; the errors still count. */
    public List<Diagnostic> take() {
        List<Diagnostic> all = list();
        found.clear();
        return all;
    }

    /** All that has been found, in order. */
    public List<Diagnostic> list() {
        return new ArrayList<>(found);
    }
}
