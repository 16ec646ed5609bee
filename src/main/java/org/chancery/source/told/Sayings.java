package org.chancery.source.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.event.Quote;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Tagger;

/** Finds what is said in quotation marks by somebody who is named beside it and known. */
record Sayings(ReferenceData reference, LocalDate day) {
    private static final int MOST = 3;
    /** No paragraph that is meant to be read is longer. */
    private static final int LONGEST = 10_000;

    private static final String WORDS = "[\u201C\"]([^\u201C\u201D\"]{25,500})[\u201D\"]";
    private static final String SAID = "(?:said|says|added|noted|stated|told reporters)";
    /** "...", said the Secretary of State, Antony Blinken. */
    private static final Pattern BEHIND = Pattern.compile(WORDS + ",?\\s+" + SAID + "\\s+([^.;:\u201C\"]{3,90})");
    /** "...", Secretary Blinken said. */
    private static final Pattern BETWEEN = Pattern.compile(WORDS + ",?\\s+([^.;:\u201C\"]{3,60})\\s+" + SAID + "\\b");
    /** Secretary Blinken said: "...". */
    private static final Pattern BEFORE = Pattern.compile("([^.;:\u201C\"]{3,90})\\s+" + SAID + ",?:?\\s+" + WORDS);
    /** "..." - Secretary of State Antony Blinken, at the end of a paragraph. */
    private static final Pattern SIGNED =
            Pattern.compile(WORDS + "\\s*(?:[\u2013\u2014-]+\\s*)?([\\p{Lu}][^.;:\u201C\"]{5,90}?),?(?: [0-9, ]+)?$");

    /** The quotes of some paragraphs, of one source. */
    List<Quote> in(List<String> paragraphs) {
        List<Quote> quotes = new ArrayList<>();
        for (String paragraph : paragraphs.stream().filter(each -> each.length() <= LONGEST).toList()) {
            for (Pattern pattern : List.of(BEHIND, BETWEEN, SIGNED)) {
                find(pattern.matcher(paragraph), 1, 2, quotes);
            }
            find(BEFORE.matcher(paragraph), 2, 1, quotes);
        }
        return quotes.stream().distinct().limit(MOST).toList();
    }

    private void find(Matcher matcher, int words, int speaker, List<Quote> quotes) {
        while (matcher.find()) {
            String said = matcher.group(words).strip().replaceFirst(",$", ".");
            boolean known = quotes.stream().anyMatch(quote -> quote.text().equals(said));
            if (!known) {
                person(matcher.group(speaker)).ifPresent(by -> quotes.add(new Quote(by, said, Optional.of(1))));
            }
        }
    }

    /** The only one that these words name. */
    private Optional<String> person(String words) {
        List<String> people = Tagger.of(reference).tags("", words, day).people();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
