package org.chancery.listing;

/** What a table is set for: so many columns of letters, in colour or plain. */
public record Screen(int columns, boolean colour) {
    /** What is narrower breaks every other word; a terminal as narrow as that breaks the lines itself. */
    private static final int NARROWEST = 40;

    /** A screen of so many columns, but of {@value #NARROWEST} at least. */
    public static Screen of(int columns, boolean colour) {
        return new Screen(Math.max(NARROWEST, columns), colour);
    }

    /** Text as it is shown with this look. */
    String shown(String text, Look look) {
        return colour && !text.isEmpty() && look != Look.PLAIN ? "\u001B[" + look.code() + "m" + text + "\u001B[0m"
                : text;
    }
}
