package org.chancery.source.coded;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.EventKind;

/** The codes of CAMEO that a file holds, each looked at once. */
final class CameoCodes {
    /** What to say of one that is none. */
    static final String HINT = "one has two to four digits, and begins with 01 to 20";

    private static final int LONGEST = 4;
    private static final int LAST_ROOT = 20;

    private final Map<Integer, Code> known = new HashMap<>();
    private final CodedShelf shelf;

    CameoCodes(CodedShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What a code says.
     *
     * @param text with its leading nought
     * @param kind empty where it does not count
     * @param rule by which it does not count; empty where it does, and where it is no code at all
     */
    record Code(String text, Optional<EventKind> kind, Optional<CodedShelf.Rule> rule) {}

    /** The code in a cell. */
    Code of(Rows rows, int cell) {
        int length = rows.length(cell);
        int key = 0;
        for (int at = 0; at < length && at < LONGEST; at++) {
            key = key << 8 | rows.letter(cell, at);
        }
        Code code = length > LONGEST ? null : known.get(key);
        if (code == null) {
            code = read(whole(rows.text(cell)));
            known.put(key, code);
        }
        return code;
    }

    private Code read(String text) {
        return new Code(text, Cameo.kind(text), Cameo.rule(text).map(shelf::rule));
    }

    /** A program that takes codes for numbers loses the nought that most begin with. */
    private static String whole(String text) {
        if (!text.matches("[0-9]{2,4}")) {
            return "";
        }
        boolean isShort = text.length() == 2 && !text.startsWith("0");
        return isShort || Integer.parseInt(text.substring(0, 2)) > LAST_ROOT ? "0" + text : text;
    }
}
