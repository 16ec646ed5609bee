package org.chancery.tag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.EventKind;

/** The rules by which a text tells a kind of event. The first whose words stand in the title, else in the lead, decides. */
final class KindRules {
    private static final int LEAD = 400;

    private static final List<Rule> RULES = List.of(
            rule(EventKind.CALL, "readout of .*? call|phone call|call with|video call|by (tele)?phone"
                    + "|spoke (today )?(by phone )?with|secure video call"),
            rule(EventKind.SUMMIT, "summit"),
            rule(EventKind.AGREEMENT, "(signs|signed|concludes|concluded) .{0,40}?(agreement|treaty|memorandum)"),
            rule(EventKind.SANCTIONS, "sanctions (on|against)|sanctioned|designates|visa restrictions"),
            rule(EventKind.APPOINTMENT, "nominat(es|ed|ion|ions)|nominees?|appoint(s|ed|ment|ments|ees)"),
            rule(EventKind.VISIT, "(the )?visit of|visits|travel(s|ed|led)? to|presidential delegation to"),
            rule(EventKind.MEETING, "meeting with|meets with|met with|virtual meeting|bilateral meeting"),
            rule(EventKind.AID, "humanitarian assistance|humanitarian aid"),
            rule(EventKind.STATEMENT, "statement|remarks|press call"));

    private KindRules() {}

    /** A kind and the words that tell it. */
    record Guess(EventKind kind, String words) {}

    private record Rule(EventKind kind, Pattern words) {}

    private static Rule rule(EventKind kind, String words) {
        return new Rule(kind, Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    static Optional<Guess> of(String title, String text) {
        Optional<Guess> told = first(title);
        return told.isPresent() ? told : first(text.substring(0, Math.min(LEAD, text.length())));
    }

    private static Optional<Guess> first(String text) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.words().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Guess(rule.kind(), matcher.group()));
            }
        }
        return Optional.empty();
    }
}
