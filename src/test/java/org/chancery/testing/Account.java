package org.chancery.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the program says of one event, in a manifest or in {@code explain --json}.
 *
 * @param rank the sum with its terms, such as "64 = kind 55 (talks) + countries 9 (US, RU, UA)"; empty in a manifest
 */
public record Account(String id, String outcome, String reason, String section, String rank) {
    private static final String TEXT = "\\s*\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern EVENT = Pattern.compile(
            "\"id\":" + TEXT + ",\\s*\"outcome\":" + TEXT + ",\\s*\"reason\":" + TEXT + ",\\s*\"section\":" + TEXT
                    + "(?:,\"rank\":(\\d+),\"terms\":\\[(.*?)\\],\"date\")?");
    private static final Pattern TERM =
            Pattern.compile("\"name\":" + TEXT + ",\"points\":(\\d+),\"reason\":" + TEXT);

    /** All accounts in a text of JSON. */
    public static List<Account> in(String json) {
        return EVENT.matcher(json).results().map(Account::of).toList();
    }

    private static Account of(MatchResult found) {
        String rank = found.group(5) == null ? "" : found.group(5) + " = " + terms(found.group(6));
        return new Account(
                plain(found.group(1)), plain(found.group(2)), plain(found.group(3)), plain(found.group(4)), rank);
    }

    private static String terms(String json) {
        return TERM.matcher(json)
                .results()
                .map(term -> term.group(1) + " " + term.group(2)
                        + (term.group(3).isEmpty() ? "" : " (" + plain(term.group(3)) + ")"))
                .collect(Collectors.joining(" + "));
    }

    private static String plain(String escaped) {
        return escaped.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** "nato-russia-council kept United States, Russia". */
    public String place() {
        return (id + " " + outcome + " " + section).strip();
    }

    /** "nato-russia-council out touches none of the countries asked for". */
    public String why() {
        return id + " " + outcome + " " + reason;
    }
}
