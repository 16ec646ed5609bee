package org.chancery.source.coded;

import java.util.Map;
import java.util.Optional;
import org.chancery.event.EventKind;

/** What the codes of CAMEO mean: two digits for the root, one or two more for what it is in particular. */
final class Cameo {
    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            Map.entry("03", EventKind.COOPERATION),
            Map.entry("04", EventKind.MEETING),
            Map.entry("041", EventKind.CALL),
            Map.entry("042", EventKind.VISIT),
            Map.entry("043", EventKind.VISIT),
            Map.entry("045", EventKind.TALKS),
            Map.entry("046", EventKind.TALKS),
            Map.entry("05", EventKind.SUPPORT),
            Map.entry("050", EventKind.COOPERATION),
            Map.entry("057", EventKind.AGREEMENT),
            Map.entry("06", EventKind.COOPERATION),
            Map.entry("07", EventKind.AID),
            Map.entry("08", EventKind.CONCESSION),
            Map.entry("087", EventKind.WITHDRAWAL),
            Map.entry("10", EventKind.DEMAND),
            Map.entry("11", EventKind.ACCUSATION),
            Map.entry("12", EventKind.REJECTION),
            Map.entry("13", EventKind.THREAT),
            Map.entry("14", EventKind.PROTEST),
            Map.entry("16", EventKind.SANCTIONS),
            Map.entry("18", EventKind.ATTACK),
            Map.entry("19", EventKind.ATTACK),
            Map.entry("20", EventKind.ATTACK));

    /** Words without deeds, and what is only diplomacy or only unrest by accident. */
    private static final Map<String, String> NOT_COUNTED = Map.of(
            "01", "a statement (CAMEO 01)",
            "02", "an appeal (CAMEO 02)",
            "09", "an inquiry (CAMEO 09)",
            "15", "a show of force (CAMEO 15)",
            "17", "coercion (CAMEO 17)");

    private static final int ROOT = 2;

    private Cameo() {}

    /** The kind of a code that counts; that of its root where it says nothing more. Empty where it does not count. */
    static Optional<EventKind> kind(String code) {
        for (int length = Math.min(code.length(), ROOT + 1); length >= ROOT; length--) {
            EventKind kind = KINDS.get(code.substring(0, length));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The rule by which a code is not counted; empty where it is no code at all. */
    static Optional<String> rule(String code) {
        return code.length() < ROOT ? Optional.empty() : Optional.ofNullable(NOT_COUNTED.get(root(code)));
    }

    /** The root of a code. */
    static String root(String code) {
        return code.length() < ROOT ? code : code.substring(0, ROOT);
    }
}
