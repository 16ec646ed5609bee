package org.chancery.cli;

/** A command line that cannot be understood. */
final class UsageFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String fault;
    private final String hint;

    UsageFault(String message, String hint) {
        super(message, null, false, false);
        this.fault = message;
        this.hint = hint;
    }

    /** What is wrong. */
    String fault() {
        return fault;
    }

    /** What to write instead; empty where there is nothing to say. */
    String hint() {
        return hint;
    }
}
