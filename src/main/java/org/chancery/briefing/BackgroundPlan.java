package org.chancery.briefing;

/** How many earlier events a section may recall, and from how many days before the period; none by default. */
public record BackgroundPlan(int limit, int days) {
    /** A year: talks between the same parties are recalled when they come round. */
    public static final int DEFAULT_DAYS = 365;

    /** No background at all. */
    public static BackgroundPlan none() {
        return new BackgroundPlan(0, 0);
    }
}
