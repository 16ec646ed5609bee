package org.chancery.source.harvest;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Keeps reasons few. A reason often names the very word that it is about, and a column that is damaged has another word
 * in each row: so of one sort the first are told apart, and the others counted together.
 */
public final class Sorts {
    private static final int MOST_FAULTS = 5;
    /** All groups and regions of a dataset may be told apart. */
    private static final int MOST_RULES = 200;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Sorts() {}

    /** Under which reason a fault is counted where there are these. */
    static String ofFault(Collection<String> known, String reason) {
        if (known.contains(reason)) {
            return reason;
        }
        String sort = ofReason(reason);
        boolean areMany = known.contains(sort)
                || known.stream().filter(each -> ofReason(each).equals(sort)).count() >= MOST_FAULTS;
        return areMany ? sort : reason;
    }

    /** Under which words a rule counts where there are these. */
    public static String ofRule(Collection<String> known, String rule) {
        int bracket = rule.indexOf(" (");
        return bracket < 0 || known.size() < MOST_RULES || known.contains(rule)
                ? rule
                : rule.substring(0, bracket) + " (others)";
    }

    /** What reasons of one sort have in common. */
    public static String ofReason(String reason) {
        return QUOTED.matcher(reason).replaceAll("\"...\"");
    }
}
