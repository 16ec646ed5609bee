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
    MEETING("CONSULT", "", "04", 55),
    VISIT("CONSULT", "visit", "042-043", 60),
    CALL("CONSULT", "phone", "041", 45),
    TALKS("CONSULT", "multilateral", "046", 70),
    SUMMIT("CONSULT", "", "04", 80),
    STATEMENT("", "", "01", 35),
    APPEAL("REQUEST", "", "02", 35),
    AGREEMENT("AGREE", "", "057", 70),
    COOPERATION("COOPERATE", "", "05-06", 45),
    SUPPORT("SUPPORT", "", "05", 40),
    AID("AID", "", "07", 45),
    CONCESSION("CONCEDE", "", "08", 60),
    WITHDRAWAL("RETREAT", "", "087", 65),
    ACCUSATION("ACCUSE", "", "09, 11", 40),
    DEMAND("REQUEST", "", "10", 45),
    REJECTION("REJECT", "", "12", 45),
    THREAT("THREATEN", "", "13", 55),
    PROTEST("PROTEST", "", "14", 50),
    MILITARY("MOBILIZE", "", "15", 65),
    SANCTIONS("SANCTION", "", "16", 65),
    COERCION("COERCE", "", "17", 55),
    ATTACK("ASSAULT", "", "18-20", 80),
    APPOINTMENT("", "", "", 40),
    VOTE("", "", "", 50),
    ELECTION("", "", "", 55),
    LEGAL("", "", "", 40);

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

    /** The weight of an event of this kind whose file gives none, from 0 to 100. */
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
