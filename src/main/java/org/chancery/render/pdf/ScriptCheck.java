package org.chancery.render.pdf;

import java.text.Bidi;

/** Warns, once a page, of writing that the engine sets letter by letter from left to right although it should not. */
final class ScriptCheck {
    private static final int SHOWN = 40;
    private static final char FIRST_INDIC = '\u0900';
    private static final char LAST_INDIC = '\u0DFF';

    private final Report report;
    private boolean warned;

    ScriptCheck(Report report) {
        this.report = report;
    }

    /** Is told of every text that is drawn. */
    void check(String text) {
        if (!warned && (isRightToLeft(text) || isJoined(text))) {
            warned = true;
            report.warning(
                    "text is printed without the joining and direction of its script: \"" + shown(text) + "\"",
                    "Arabic, Hebrew and Indic scripts are set properly on the screen only");
        }
    }

    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isJoined(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_INDIC && letter <= LAST_INDIC);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text.strip() : text.substring(0, SHOWN).strip() + "...";
    }
}
