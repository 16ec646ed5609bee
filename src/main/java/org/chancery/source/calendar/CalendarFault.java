package org.chancery.source.calendar;

/** Why an event of a calendar cannot be used. */
final class CalendarFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    CalendarFault(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What it is, without names of its own, so that many are one. */
    String what() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
