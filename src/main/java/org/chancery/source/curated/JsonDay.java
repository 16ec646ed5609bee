package org.chancery.source.curated;

import org.chancery.yaml.DateText;

/**
 * The day of an event that is a line of JSON, found without reading the line: of a hundred thousand few are of the days that
 * are asked for. It looks no further than it has to for most: to a date that has nothing but plain texts before it.
 */
final class JsonDay {
    private static final String KEY = "date";
    private static final int UNKNOWN = -1;

    private final byte[] line;
    private final int length;
    private int at;

    private JsonDay(byte[] line, int length) {
        this.line = line;
        this.length = length;
    }

    /** The day as 20220131; less than nought where the line has to be read to know it, or to say what is wrong with it. */
    static int of(byte[] line, int length) {
        return new JsonDay(line, length).day();
    }

    private int day() {
        boolean more = is('{');
        while (more) {
            int key = at + 1;
            if (!passText() || !is(':')) {
                return UNKNOWN;
            }
            boolean isDay = isKey(key);
            skipBlanks();
            int text = at + 1;
            if (!passText()) {
                return UNKNOWN;
            }
            if (isDay) {
                return DateText.number(line, text, at - 1 - text);
            }
            more = is(',');
        }
        return UNKNOWN;
    }

    /** Goes beyond a sign and the blanks around it, if it is the next one. */
    private boolean is(char sign) {
        skipBlanks();
        boolean found = at < length && line[at] == sign;
        at += found ? 1 : 0;
        skipBlanks();
        return found;
    }

    private void skipBlanks() {
        while (at < length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
    }

    /** Goes beyond a text in which nothing has to be unravelled. */
    private boolean passText() {
        if (at >= length || line[at] != '"') {
            return false;
        }
        at++;
        while (at < length && line[at] != '"') {
            if (line[at] == '\\' || line[at] == '\t') {
                return false;
            }
            at++;
        }
        at++;
        return at <= length;
    }

    private boolean isKey(int from) {
        for (int index = 0; index < KEY.length(); index++) {
            if (line[from + index] != KEY.charAt(index)) {
                return false;
            }
        }
        return line[from + KEY.length()] == '"';
    }
}
