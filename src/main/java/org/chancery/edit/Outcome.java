package org.chancery.edit;

import java.util.Locale;

/** What became of an event. */
public enum Outcome {
    /** Stands in a section. */
    KEPT,
    /** Was told by another event's entry. */
    MERGED,
    /** Stands "in brief". */
    BRIEF,
    /** Was left out. */
    OUT,
    /** Is announced for the days after the period. */
    AHEAD,
    /** Is recalled from before the period. */
    BACKGROUND;

    /** The word that manifests use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
