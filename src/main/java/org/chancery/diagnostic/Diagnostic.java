package org.chancery.diagnostic;

/**
 * One thing that is wrong: lower case, no full stop, the user's own words in double quotes.
 *
 * @param hint what to do about it; empty where there is nothing to say
 */
public record Diagnostic(Severity severity, Fault fault, Origin origin, String message, String hint) {
    public Diagnostic {
        message = Secrets.hidden(message);
        hint = Secrets.hidden(hint);
    }

    /** An error in the input, with a hint; an empty hint says nothing. */
    public static Diagnostic error(Origin origin, String message, String hint) {
        return new Diagnostic(Severity.ERROR, Fault.INPUT, origin, message, hint);
    }

    /** A warning, with a hint; an empty hint says nothing. */
    public static Diagnostic warning(Origin origin, String message, String hint) {
        return new Diagnostic(Severity.WARNING, Fault.INPUT, origin, message, hint);
    }
}
