package org.chancery.merge;

import org.chancery.event.EventKind;

/** Kinds that two desks may choose between for one and the same event. */
enum KindFamily {
    /** People meet. It goes on overnight, or is dated by where it is reported. */
    ENCOUNTER(1),
    CALL(0),
    WORDS(0),
    DEAL(1),
    PRESSURE(1),
    FORCE(0),
    PROTEST(0),
    /** Somebody gets a post, or loses it. */
    POST(1),
    /** People or parliaments decide. */
    DECISION(1),
    LAW(1);

    private final int mostDaysApart;

    KindFamily(int mostDaysApart) {
        this.mostDaysApart = mostDaysApart;
    }

    /** How many days apart two reports of one event may date it: none for what is said or done anew each day. */
    int mostDaysApart() {
        return mostDaysApart;
    }

    static KindFamily of(EventKind kind) {
        return switch (kind) {
            case MEETING, VISIT, TALKS, SUMMIT -> ENCOUNTER;
            case CALL -> CALL;
            case STATEMENT, APPEAL, ACCUSATION, DEMAND, REJECTION, THREAT -> WORDS;
            case AGREEMENT, COOPERATION, SUPPORT, AID, CONCESSION -> DEAL;
            case SANCTIONS, COERCION -> PRESSURE;
            case MILITARY, ATTACK, WITHDRAWAL -> FORCE;
            case PROTEST -> PROTEST;
            case APPOINTMENT -> POST;
            case VOTE, ELECTION -> DECISION;
            case LEGAL -> LAW;
        };
    }
}
