package org.chancery.source.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.Quote;
import org.chancery.reference.ReferenceData;
import org.chancery.text.DayNames;
import org.chancery.text.Sentences;

/**
 * Finds what is said in quotation marks by somebody who is known. The speaker is named by titles and a name alone, directly
 * beside the verb, and the verb stands directly beside the quotation; where anything else lies between, nobody is quoted:
 * better no quote than one in the wrong mouth.
 */
record Sayings(ReferenceData reference, LocalDate day) {
    private static final int MOST = 3;
    private static final int SHORTEST_WORDS = 25;
    private static final int LONGEST_WORDS = 500;
    /** No paragraph that is meant to be read is longer. */
    private static final int LONGEST = 10_000;

    private static final String SAID = "(?:said|says|added|noted|stated|told reporters)";
    private static final String TITLES = "(?:, (?:the )?(?:" + Speaker.TITLE + " ?)+,?)?";
    /** What may follow upon who said it, or upon the verb; not "said were false", nor "said President Biden's aide". */
    private static final String END =
            "(?=[.,;:!?)]|\\s*$|\\s*[\u201C\"\u2013\u2014]|\\s+(?:on|in|at|during|today|yesterday|tonight|"
                    + "earlier|last|this|after|before|when|as|while|following|ahead|upon)\\b)";
    /** "...", said Secretary Blinken. */
    private static final Pattern VERB_BEHIND = Pattern.compile(",?\\s+(?:" + SAID + "|according to)\\s+");
    private static final Pattern ENDED = Pattern.compile(END);
    /** "...", Secretary Blinken said. */
    private static final Pattern VERB_LAST = Pattern.compile(TITLES + "\\s+" + SAID + "\\b" + END);
    /** Secretary Blinken said: "...". */
    private static final Pattern VERB_BEFORE = Pattern.compile(
            TITLES + "\\s+(?:also |later )?" + SAID
                    + "(?: (?:today|yesterday|in a statement|to reporters|on (?:" + DayNames.weekdays()
                    + ")))?(?:,|:| that)?\\s+");
    private static final Pattern BEGUN = Pattern.compile(
            "(?:(?:On|In|At|During|After|Before|Today|Yesterday|Later|Earlier|Speaking)\\b[^,.;:\u201C\"]{0,60}, )?");
    /** "..." - Secretary of State Antony Blinken, at the end of a paragraph. */
    private static final Pattern DASH = Pattern.compile("\\s*(?:[\u2013\u2014]|--)\\s*|\\s+-\\s+");
    private static final Pattern SIGNED =
            Pattern.compile(TITLES + "(?:,? (?:\\p{Lu}\\p{L}+\\.? )?[0-9][0-9, ]*)?\\s*$");
    private static final Pattern ANNOUNCED = Pattern.compile("\\b" + SAID + "(?: [^.:]{0,40})?:$");
    private static final Pattern STOPPED = Pattern.compile("[.!?]$");
    private static final Pattern GOES_ON = Pattern.compile("[,!?]$");
    /** What stands between the halves of one sentence: "We agree," he said, "if you pay." */
    private static final Pattern HALVED =
            Pattern.compile(",?[^.!?:]{0,120}(?:,|\\s[\u2013\u2014]|\\b" + SAID + ")\\s*");

    /** Whether the next paragraph is what somebody said: "The Foreign Secretary, Liz Truss, said:". */
    static boolean announces(String paragraph) {
        return paragraph.length() <= LONGEST_WORDS && ANNOUNCED.matcher(paragraph).find();
    }

    /** What stands alone below such a line is put behind it, in quotation marks. */
    private static List<String> joined(List<String> paragraphs) {
        List<String> joined = new ArrayList<>(paragraphs);
        for (int at = 1; at < paragraphs.size(); at++) {
            String said = paragraphs.get(at);
            if (announces(paragraphs.get(at - 1))) {
                boolean marked = said.startsWith("\u201C") || said.startsWith("\"");
                joined.set(at - 1, "");
                joined.set(at, paragraphs.get(at - 1) + " " + (marked ? said : "\u201C" + said + "\u201D"));
            }
        }
        return joined;
    }

    /** The quotes of some paragraphs, of one source. */
    List<Quote> in(List<String> paragraphs) {
        List<Quote> quotes = new ArrayList<>();
        for (String paragraph : joined(paragraphs).stream().filter(each -> each.length() <= LONGEST).toList()) {
            List<Quotation> quotations = Quotation.in(paragraph);
            List<Begun> begun = quotations.isEmpty() ? List.of() : begun(paragraph, quotations);
            for (Quotation each : quotations) {
                int length = each.words().length();
                if (length >= SHORTEST_WORDS && length <= LONGEST_WORDS && !isHalf(paragraph, each, quotations)) {
                    speaker(paragraph, each, begun).ifPresent(by -> quotes.add(quote(by, each)));
                }
            }
        }
        return quotes.stream().distinct().limit(MOST).toList();
    }

    /** Half a sentence may mean the opposite of the whole. */
    private static boolean isHalf(String text, Quotation words, List<Quotation> all) {
        boolean open = words.words().endsWith(",") || text.startsWith(",", words.until());
        return open && all.stream()
                .filter(next -> next.from() >= words.until())
                .findFirst()
                .filter(next -> HALVED.matcher(text.substring(words.until(), next.from())).matches())
                .isPresent();
    }

    private static Quote quote(String by, Quotation quotation) {
        return new Quote(by, quotation.words().replaceFirst(",$", "."), Optional.of(1));
    }

    private Optional<String> speaker(String text, Quotation words, List<Begun> begun) {
        return behind(text, words)
                .or(() -> last(text, words))
                .or(() -> signed(text, words))
                .or(() -> before(text, words, begun));
    }

    /** Who said it before it, where the sentence ends with it and says no more of it. */
    private static Optional<String> before(String text, Quotation words, List<Begun> begun) {
        boolean ends = STOPPED.matcher(words.words()).find() || after(ENDED, text, words.until()).isPresent();
        return begun.stream().filter(each -> ends && each.at() == words.from()).map(Begun::person).findFirst();
    }

    private Optional<String> behind(String text, Quotation words) {
        return after(VERB_BEHIND, text, words.until()).flatMap(at -> ended(text, at, ENDED));
    }

    private Optional<String> last(String text, Quotation words) {
        boolean comma = text.startsWith(",", words.until());
        if (!comma && !GOES_ON.matcher(words.words()).find()) {
            return Optional.empty();
        }
        int at = words.until() + (comma ? 1 : 0);
        return at < text.length() ? ended(text, at + 1, VERB_LAST) : Optional.empty();
    }

    private Optional<String> signed(String text, Quotation words) {
        return after(DASH, text, words.until()).flatMap(at -> ended(text, at, SIGNED));
    }

    /** Who is named at a place, where that is followed by something. */
    private Optional<String> ended(String text, int at, Pattern end) {
        return Speaker.at(text, at, reference, day)
                .filter(speaker -> after(end, text, speaker.until()).isPresent())
                .map(Speaker::person);
    }

    /**
     * A sentence that begins with somebody who says something.
     *
     * @param at where the quotation ought to begin
     */
    private record Begun(String person, int at) {}

    private List<Begun> begun(String text, List<Quotation> quotations) {
        List<Begun> begun = new ArrayList<>();
        int from = 0;
        for (String sentence : Sentences.of(text)) {
            int begin = text.indexOf(sentence, from);
            from = begin + sentence.length();
            if (quotations.stream().noneMatch(each -> each.holds(begin))) {
                int at = after(BEGUN, text, begin).orElse(begin);
                Speaker.at(text, at, reference, day).ifPresent(speaker -> after(VERB_BEFORE, text, speaker.until())
                        .ifPresent(quotation -> begun.add(new Begun(speaker.person(), quotation))));
            }
        }
        return begun;
    }

    /** The place after what stands just there. */
    private static Optional<Integer> after(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }
}
