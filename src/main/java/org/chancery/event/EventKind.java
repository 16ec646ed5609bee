package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of thing an event is, in a diplomat's word, with the type and mode of PLOVER and the CAMEO codes that it
 * stands for. A type or mode that the vocabulary lacks is empty.
 */
public enum EventKind {
    MEETING("CONSULT", "", "04", 42),
    VISIT("CONSULT", "visit", "042-043", 46),
    CALL("CONSULT", "phone", "041", 35),
    TALKS("CONSULT", "multilateral", "046", 55),
    SUMMIT("CONSULT", "", "04", 60),
    STATEMENT("", "", "01", 26),
    APPEAL("REQUEST", "", "02", 26),
    AGREEMENT("AGREE", "", "057", 52),
    COOPERATION("COOPERATE", "", "05-06", 35),
    SUPPORT("SUPPORT", "", "05", 30),
    AID("AID", "", "07", 35),
    CONCESSION("CONCEDE", "", "08", 46),
    WITHDRAWAL("RETREAT", "", "087", 50),
    ACCUSATION("ACCUSE", "", "09, 11", 30),
    DEMAND("REQUEST", "", "10", 35),
    REJECTION("REJECT", "", "12", 35),
    THREAT("THREATEN", "", "13", 42),
    PROTEST("PROTEST", "", "14", 38),
    MILITARY("MOBILIZE", "", "15", 50),
    SANCTIONS("SANCTION", "", "16", 50),
    COERCION("COERCE", "", "17", 42),
    ATTACK("ASSAULT", "", "18-20", 60),
    APPOINTMENT("", "", "", 30),
    VOTE("", "", "", 38),
    ELECTION("", "", "", 42),
    LEGAL("", "", "", 30);

    private final String ploverType;
    private final String ploverMode;
    private final String cameo;
    private final int weight;

    EventKind(String ploverType, String ploverMode, String cameo, int weight) {
        this.ploverType = ploverType;
        this.ploverMode = ploverMode;
        this.cameo = cameo;
        this.weight = weight;
    }

    /** The word that event files use, such as {@code talks}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of PLOVER's sixteen types, such as {@code CONSULT}; empty where it has none. */
    public String ploverType() {
        return ploverType;
    }

    /** PLOVER's mode, such as {@code phone}; empty where it has none. */
    public String ploverMode() {
        return ploverMode;
    }

    /** The CAMEO codes, such as {@code 046}; empty where there are none. */
    public String cameo() {
        return cameo;
    }

    /** What the kind counts in the rank of an event whose file gives no weight, from 0 to 60. */
    public int weight() {
        return weight;
    }

    /** The kind with this word. */
    public static Optional<EventKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, in the order of declaration. */
    public static List<String> words() {
        return Stream.of(values()).map(EventKind::word).toList();
    }
}
