package org.chancery.listing;

/** How a stretch of text looks where there is colour. */
enum Look {
    PLAIN("0"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Look(String code) {
        this.code = code;
    }

    /** What a terminal is told. */
    String code() {
        return code;
    }
}
