package org.chancery.tag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.EventKind;

/**
 * The rules by which a text tells a kind of event. Those for titles are asked first, in their order, and then those for the
 * first three sentences; the first whose words are found decides.
 */
final class KindRules {
    /** Not the press, nor a crowd. */
    private static final String SOMEBODY =
            "((the|his|her|their|its|new|outgoing) )*([\\p{L}-]+ )?([\\p{L}-]+ )?(president|(prime |foreign |defen[cs]e )?minister|premier"
                    + "|chancellor|secretary|king|queen|(crown )?prince|emir|amir|sultan|pope|ambassadors?|envoy|counterpart|delegation)";

    private static final List<Rule> OF_TITLES = List.of(
            rule(EventKind.STATEMENT, "fact sheet|press call|press briefing|press conference|remarks to the press"),
            rule(EventKind.CALL,
                    "readout of .*? call|(phone|telephone|video|conference)? ?call with|(spoke|speaks)( by (tele)?phone)? with"
                            + "|(by|on( the)?) (tele)?phone|(phone|telephone) (calls?|conversations?|talks?)|(spoke|speaks) to "
                            + SOMEBODY),
            rule(EventKind.APPOINTMENT,
                    "nominates?|nominations?|nominees?|appoints?|appointments?|appointees|names .*? as"),
            rule(EventKind.VISIT, "visit (of|to|by)|(will|to) visit|visits|travels? to|trip to|delegation to"),
            rule(EventKind.MEETING,
                    "meeting with|met|meets|meet$|meet (in|at|on|to|for|again|today)|(will|to) meet|receives "
                            + SOMEBODY
                            + "|(virtual|bilateral|trilateral) meeting"),
            rule(EventKind.AGREEMENT, "signs?|signing of|agreement (with|between)|treaty (with|between)"),
            rule(EventKind.AID, "humanitarian (assistance|aid)"),
            rule(EventKind.COOPERATION, "designat(es|ing) .*? (ally|partner)"),
            rule(EventKind.STATEMENT, "statement|remarks|declaration|communique"),
            rule(EventKind.SUMMIT, "summit"),
            rule(EventKind.TALKS, "(?<!ahead of )(?<!before )(?<!after )(talks|negotiations|consultations"
                    + "|(strategic|political|security|economic|bilateral|high-level) dialogue)"),
            rule(EventKind.SANCTIONS, "sanctions?|sanctioned|visa restrictions|asset freeze"),
            rule(EventKind.AID, "assistance to|aid (to|for)"),
            rule(EventKind.ELECTION, "elections?|inauguration"),
            rule(EventKind.ATTACK, "attacks?|airstrikes?|bombing"));

    private static final List<Rule> OF_LEADS = List.of(
            rule(EventKind.CALL,
                    "spoke (today |yesterday )?(by (tele)?phone|with)|(phone|telephone) (call|conversation|talk)|video call|spoke to "
                            + SOMEBODY),
            rule(EventKind.VISIT, "(will travel|travell?ed) to|(will visit|visited)"),
            rule(EventKind.MEETING, "(met|meet)( virtually| today)* with|hosted"),
            rule(EventKind.APPOINTMENT, "intent to (nominate|appoint)|to be ambassador"),
            rule(EventKind.SANCTIONS, "imposed sanctions|sanctioned|designated .{0,60}pursuant"),
            rule(EventKind.AGREEMENT, "signed (an?|the) (agreement|treaty|memorandum)"),
            rule(EventKind.STATEMENT, "strongly condemns?|condemns|commends|welcomes"));

    private KindRules() {}

    /** A kind and the words that tell it. */
    record Guess(EventKind kind, String words) {}

    private record Rule(EventKind kind, Pattern words) {}

    private static Rule rule(EventKind kind, String words) {
        return new Rule(kind, Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    /** The kind of a title with what follows. */
    static Optional<Guess> of(String title, String lead) {
        Optional<Guess> told = first(OF_TITLES, title);
        return told.isPresent() ? told : first(OF_LEADS, lead);
    }

    private static Optional<Guess> first(List<Rule> rules, String text) {
        for (Rule rule : rules) {
            Matcher matcher = rule.words().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Guess(rule.kind(), matcher.group().strip()));
            }
        }
        return Optional.empty();
    }
}
