package org.chancery.source.coded;

/**
 * Where the cells of a row of GDELT stand, counted from nought; less than nought for what a table lacks.
 *
 * @param lead whether the event leads its report
 * @param added the day on which the row was made
 */
record GdeltColumns(
        int number,
        int day,
        int country,
        int group,
        int otherCountry,
        int otherGroup,
        int lead,
        int code,
        int mentions,
        int place,
        int placeCountry,
        int added,
        int url) {
    private static final int OLDEST = 57;
    private static final int OLD = 58;
    private static final int PRESENT = 61;
    static final GdeltColumns BACK_FILE = of(50, OLDEST - 1, -1);
    static final GdeltColumns FIRST_VERSION = of(50, OLD - 2, OLD - 1);
    static final GdeltColumns SECOND_VERSION = of(52, PRESENT - 2, PRESENT - 1);

    private static GdeltColumns of(int place, int added, int url) {
        return new GdeltColumns(0, 1, 7, 8, 17, 18, 25, 26, 31, place, place + 1, added, url);
    }

    /** Of a table with a header. */
    static GdeltColumns of(Header header) {
        return new GdeltColumns(
                header.at("GLOBALEVENTID"), header.at("SQLDATE"), header.at("Actor1CountryCode"),
                header.at("Actor1KnownGroupCode"), header.at("Actor2CountryCode"), header.at("Actor2KnownGroupCode"),
                header.at("IsRootEvent"), header.at("EventCode"), header.at("NumMentions"),
                header.at("ActionGeo_FullName"), header.at("ActionGeo_CountryCode"), header.at("DATEADDED"),
                header.at("SOURCEURL"));
    }

    /** Whether a row without a header may have so many cells. */
    static boolean isKnown(int cells) {
        return cells == OLDEST || cells == OLD || cells == PRESENT;
    }

    /** Of a row of a known number of cells, without a header. */
    static GdeltColumns of(int cells) {
        return cells == PRESENT ? SECOND_VERSION : cells == OLD ? FIRST_VERSION : BACK_FILE;
    }
}
