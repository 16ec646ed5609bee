package org.chancery.source.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Tagger;
import org.chancery.text.DayNames;
import org.chancery.text.Sentences;

/**
 * Finds who takes part: who does something in the headline and the first sentence, with whom, and a sentence that lists them.
 * What it is about names others: somebody's coming meeting with somebody else.
 */
record Company(ReferenceData reference, LocalDate day) {
    private static final Pattern LIST = Pattern.compile(
            "\\b(participants(?! (?!included|were|are|in))|participating|participated|took part|joined by|attended by|attendees)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Behind these words stands what was spoken of, or another occasion. */
    private static final Pattern MATTER = Pattern.compile(
            "\\b(?:upcoming|ahead of|following|on behalf of|about|regarding|concerning|against|amid|after|since|that|which|because"
                    + "|discuss(?:es|ed|ing)?|underscor(?:es|ed|ing)|reaffirm(?:s|ed|ing)|condemn(?:s|ed|ing)|announc(?:es|ed|ing)"
                    + "|in (?:response|reply|light|preparation)|as part of|to (?!the\\b|his\\b|her\\b|their\\b|an?\\b)[a-z]"
                    + "|on (?!the (?:phone|telephone|margins?|sidelines)|" + DayNames.weekdays() + "|"
                    + DayNames.months()
                    + "|[0-9]))");
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:including|(?:meetings?|calls?|talks|summit) between)\\b");
    private static final Pattern OWNER = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]* )*\\p{Lu}[\\p{L}.-]*['\u2019]s?(?= )");
    private static final Pattern OWN_DEED = Pattern.compile(
            " (?:\\p{L}+ ){0,2}?(?:Call|Meeting|Visit|Travel|Trip|Conversation|Talks|Summit|Remarks|Participation)\\b");

    List<String> of(String headline, Body body) {
        String first = String.join(" ", body.lead(1));
        String text =
                doing(headline) + " \u2014 " + company(first) + list(body, first).map(each -> "\n\n" + each).orElse("");
        return Tagger.of(reference).tags(text, "", day).people();
    }

    private static Optional<String> list(Body body, String first) {
        return body.prose().stream()
                .flatMap(paragraph -> Sentences.of(paragraph).stream())
                .filter(sentence -> !sentence.equals(first) && LIST.matcher(sentence).find())
                .findFirst()
                .map(sentence -> withoutOwners(until(MATTER, sentence)));
    }

    /** Of a headline: its first owner is who called or met. */
    private static String doing(String headline) {
        String deed = until(MATTER, headline);
        Matcher owner = OWNER.matcher(deed);
        boolean own = owner.find() && OWN_DEED.matcher(deed).region(owner.end(), deed.length()).lookingAt();
        int from = own ? owner.end() : 0;
        return deed.substring(0, from) + withoutOwners(deed.substring(from));
    }

    private static String company(String sentence) {
        return withoutOwners(until(OTHERS, until(MATTER, sentence)));
    }

    private static String until(Pattern end, String text) {
        Matcher matcher = end.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /** "Secretary Blinken's" says whose something is, not that he was there. */
    private static String withoutOwners(String text) {
        return OWNER.matcher(text).replaceAll(" ");
    }
}
