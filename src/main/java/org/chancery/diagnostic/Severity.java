package org.chancery.diagnostic;

/** How much a diagnostic weighs: an error keeps an edition from being made, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that a message prints: {@code error} or {@code warning}. */
    public String word() {
        return word;
    }
}
