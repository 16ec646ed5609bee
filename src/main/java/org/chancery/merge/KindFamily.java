package org.chancery.merge;

import org.chancery.event.EventKind;

/** Kinds that two desks may choose between for one and the same event. */
enum KindFamily {
    /** People meet. It goes on overnight, or is dated by where it is reported. */
    ENCOUNTER(1, 0.31),
    CALL(0, 0.33),
    /** Somebody says something. The same speaker says much in a day, so that only the title tells. */
    WORDS(0, 0.4),
    DEAL(1, 0.36),
    PRESSURE(1, 0.36),
    FORCE(0, 0.35),
    PROTEST(0, 0.4),
    /** Somebody gets a post, or loses it. */
    POST(1, 0.38),
    /** A parliament or council decides, often on several things in a day. */
    DECISION(1, 0.45),
    /** A people decides, once. */
    ELECTION(1, 0.35),
    LAW(1, 0.5);

    private static final double NEARLY_ALL = 0.45;

    private final int mostDaysApart;
    private final double leastLikeness;

    KindFamily(int mostDaysApart, double leastLikeness) {
        this.mostDaysApart = mostDaysApart;
        this.leastLikeness = leastLikeness;
    }

    /** How alike two reports of one event must be. */
    double leastLikeness() {
        return leastLikeness;
    }

    /** How alike all that is told must be to count beside the titles: those tell what is said or decided. */
    double leastTold() {
        return this == WORDS ? NEARLY_ALL : this == DECISION ? 1 : 0;
    }

    /** Whether reports of one event often count differently: the dead, the officials on a list. */
    boolean isCounted() {
        return this != DECISION && this != WORDS;
    }

    /** Whether it is an event of those who take part, so that others mean another event. */
    boolean isPersonal() {
        return this == ENCOUNTER || this == CALL || this == WORDS || this == POST;
    }

    /** Whether one does it to another. */
    boolean isDirected() {
        return this == WORDS || this == PRESSURE || this == FORCE || this == PROTEST;
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
            case VOTE -> DECISION;
            case ELECTION -> ELECTION;
            case LEGAL -> LAW;
        };
    }
}
